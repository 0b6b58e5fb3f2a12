import { answerAt } from "../../../domain/edit";
import { isFieldPath } from "../../../domain/field-catalogue";
import { listOf } from "../../../domain/field-path";
import { isStated } from "../../../domain/stated";
import type { Exercise } from "../exercise";
import type { ExerciseEvent, Force } from "../situation";
import { type Misfit, misfitIf } from "./misfit";
import { answerMisfits } from "./path-misfits";

/** What does not fit in the situation, and in what injects add to it. */
export function situationMisfits(exercise: Exercise): Misfit[] {
  const { sectors, forces, timeline, injects, constraints, design, date } = exercise;
  const sectorIds = new Set(sectors.map(({ id }) => id));
  const inForces = (rows: readonly Force[], at: string) =>
    rows.flatMap(({ id, sector, strength }) => [
      ...misfitIf(
        sector !== undefined && !sectorIds.has(sector),
        "unknown-sector",
        `${at}forces.${id}`,
        sector ?? "",
      ),
      ...misfitIf(
        strength !== undefined && strength.low > strength.high,
        "strength-reversed",
        `${at}forces.${id}`,
        strength?.low ?? 0,
        strength?.high,
      ),
    ]);
  const inEvents = (rows: readonly ExerciseEvent[], at: string, day: string) =>
    rows.flatMap((event) => [
      ...misfitIf(
        event.date > day,
        "known-too-early",
        `${at}timeline.${event.id}`,
        event.date,
        day,
      ),
      ...misfitIf(
        exercise.case === "historical" && !event.source,
        "event-without-source",
        `${at}timeline.${event.id}`,
        event.id,
      ),
    ]);
  return [
    ...inForces(forces, ""),
    ...inEvents(timeline, "", date),
    ...mapMisfits(exercise),
    ...injects.flatMap(({ id, movesTo, adds }) => {
      const at = `injects.${id}`;
      return [
        ...misfitIf(movesTo !== undefined && movesTo < date, "moves-back", at, movesTo ?? "", date),
        ...inForces(adds?.forces ?? [], `${at}.`),
        ...inEvents(adds?.timeline ?? [], `${at}.`, lastDay(exercise, id)),
        ...answerMisfits(adds?.answers ?? [], `${at}.answers`),
      ];
    }),
    ...constraints.flatMap(({ id, path }) => {
      if (path === undefined) return [];
      const at = `constraints.${id}`;
      if (!isFieldPath(path)) return misfitIf(true, "unknown-path", at, path);
      const answer = answerAt(design, listOf(path));
      return misfitIf(!isStated(answer), "constraint-unanswered", at, path);
    }),
  ];
}

/** The latest day in the country by the time of an inject, in the cut that plays it latest. */
function lastDay({ cuts, injects, date }: Exercise, inject: string): string {
  const before = cuts.flatMap((cut) => {
    const own = cut.injects.find((played) => played.inject === inject);
    return own ? cut.injects.filter(({ minute }) => minute <= own.minute) : [];
  });
  const ids = new Set([inject, ...before.map((played) => played.inject)]);
  const days = injects.flatMap(({ id, movesTo }) => (ids.has(id) && movesTo ? [movesTo] : []));
  return [date, ...days].sort().at(-1) ?? date;
}

/** Points that lie beyond the edge of the sketch map. */
function mapMisfits({ map, sectors }: Exercise): Misfit[] {
  if (!map) return [];
  const shapes = [
    ...map.marks.map(({ id, points }) => ({ at: `map.marks.${id}`, points })),
    ...sectors.map(({ id, shape }) => ({ at: `sectors.${id}`, points: shape })),
  ];
  return shapes.flatMap(({ at, points }) => {
    const off = points.find(([x, y]) => x > map.width || y > map.height);
    return misfitIf(
      !!off,
      "off-the-map",
      at,
      off?.join(", ") ?? "",
      `${map.width} × ${map.height}`,
    );
  });
}
