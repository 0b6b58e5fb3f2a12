import type { Exercise } from "./exercise/exercise";
import type { Inject } from "./exercise/inject";
import type { BriefPart, ExerciseEvent, Force } from "./exercise/situation";

/** What the situation is told from: the exercise whole, or the copy of its participants. */
export type ToldFrom = Pick<Exercise, "date" | "brief" | "forces" | "timeline" | "cuts">;

/** A row of the situation, and how it came to be known. */
export type KnownRow<Row> = Row & {
  /** The id of the inject that brought it; absent where it was known from the start. */
  since?: string;
  /** A later row of the same id says otherwise. */
  isEarlier: boolean;
};

/** An answer of the design that an inject changes, and which inject. */
export interface KnownAnswer {
  path: string;
  value: unknown;
  since: string;
}

/** What a team knows by now. */
export interface Known {
  /** The day in the country, ISO. */
  date: string;
  brief: KnownRow<BriefPart>[];
  forces: KnownRow<Force>[];
  /** By date, earliest first. */
  timeline: KnownRow<ExerciseEvent>[];
  /** One for each path: that of the latest inject that names it. */
  answers: KnownAnswer[];
}

/** Injects in the order in which the exercise plays them, whatever the order of opening. */
export function inOrderOfPlay<Row extends Pick<Inject, "id">>(
  { cuts }: Pick<ToldFrom, "cuts">,
  injects: readonly Row[],
): Row[] {
  const planned = cuts.flatMap((cut) => cut.injects);
  const minute = new Map(planned.map((each) => [each.inject, each.minute]));
  const at = ({ id }: Row) => minute.get(id) ?? Number.POSITIVE_INFINITY;
  const order = (a: Row, b: Row) => (at(a) === at(b) ? byText(a.id, b.id) : at(a) - at(b));
  return [...injects].sort(order);
}

/**
 * The situation as a team knows it with these injects opened. Opening one more only adds; in which
 * order they were opened makes no difference, since the order of play decides what came later.
 */
export function knownTo(exercise: ToldFrom, opened: readonly Inject[]): Known {
  const played = inOrderOfPlay(exercise, opened);
  const gather = <Row extends { id: string }>(
    first: readonly Row[],
    addedBy: (inject: Inject) => readonly Row[] | undefined,
  ) => {
    const added = played.flatMap((inject) =>
      (addedBy(inject) ?? []).map((row) => ({ ...row, since: inject.id })),
    );
    return withEarlier<Row>([...first, ...added]);
  };
  const days = played.flatMap(({ movesTo }) => movesTo ?? []);
  const answers = played.flatMap(({ id, adds }) =>
    (adds?.answers ?? []).map(({ path, value }) => ({ path, value, since: id })),
  );
  return {
    date: [exercise.date, ...days].sort(byText).at(-1) ?? exercise.date,
    brief: gather(exercise.brief, ({ adds }) => adds?.brief),
    forces: gather(exercise.forces, ({ adds }) => adds?.forces),
    timeline: gather(exercise.timeline, ({ adds }) => adds?.timeline).sort((a, b) =>
      byText(a.date, b.date),
    ),
    answers: [...new Map(answers.map((answer) => [answer.path, answer])).values()],
  };
}

/** Each row, with those of an id after one another and all but the last marked as earlier. */
function withEarlier<Row extends { id: string }>(
  rows: readonly (Row & { since?: string })[],
): KnownRow<Row>[] {
  const ids = [...new Set(rows.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const same = rows.filter((row) => row.id === id);
    return same.map((row, index) => ({ ...row, isEarlier: index < same.length - 1 }));
  });
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
