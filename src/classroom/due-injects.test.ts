import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { msOfMinute } from "./agenda";
import { smallExercise, smallRun } from "./cases/small-run";
import { started } from "./clock";
import { injectsOf, releasedOnTime, withoutReleased, withReleased } from "./due-injects";
import { debriefSeal } from "./exercise/exercise";
import { newRun } from "./new-run";

const now = new Date("2026-11-21T14:10:00Z");
const statesAt = (minutes: number, run = smallRun()) =>
  Object.fromEntries(
    injectsOf(run, minutes * msOfMinute).map(({ inject, state }) => [inject.id, state]),
  );

describe("does the trainer see which inject is due?", () => {
  it.each([
    [0, { pledge: "waiting", bridge: "waiting" }],
    [7, { pledge: "due", bridge: "waiting" }],
    [12.5, { pledge: "due", bridge: "due" }],
  ])("after %d minutes", (minutes, states) => expect(statesAt(minutes)).toEqual(states));

  it("in the order of their minutes, those of other cuts left out, each with code and note", () => {
    const injects = injectsOf(smallRun(), 0);
    expect(injects.map(({ inject }) => inject.id)).toEqual(["pledge", "bridge"]);
    expect(injects.map(({ note }) => note?.ifQuiet)).toEqual(["SECRET if quiet", undefined]);
    expect(new Set(injects.map(({ code }) => code)).size).toBe(2);
    expect(injects.every(({ code }) => code.length === 6)).toBe(true);
  });
});

describe("is an inject released by the trainer alone?", () => {
  it("before its minute or after it, with the time kept", () => {
    const run = withReleased(smallRun(), "bridge", now);
    expect(statesAt(0, run)).toEqual({ pledge: "waiting", bridge: "released" });
    expect(injectsOf(run, 0)[1]?.at).toBe("2026-11-21T14:10:00.000Z");
    expect(statesAt(0, withoutReleased(run, "bridge")).bridge).toBe("waiting");
  });

  it("once, and only what is played", () => {
    const once = withReleased(smallRun(), "bridge", now);
    expect(withReleased(once, "bridge", new Date(0))).toBe(once);
    expect(withReleased(once, "letter", now)).toBe(once);
    expect(withReleased(once, "none", now)).toBe(once);
    expect(withoutReleased(once, "pledge")).toBe(once);
    expect(withReleased(once, debriefSeal, now).released).toHaveLength(2);
  });

  it("time alone releases nothing, unless the trainer asked for that", () => {
    const clock = started({ passed: 8 * msOfMinute }, now.getTime());
    const run = smallRun({ clock });
    expect(releasedOnTime(run, now)).toBe(run);
    const byItself = releasedOnTime({ ...run, releasesOnTime: true }, now);
    expect(byItself.released.map(({ inject }) => inject)).toEqual(["pledge"]);
    expect(releasedOnTime(byItself, now)).toBe(byItself);
  });

  it("a clock that stands releases nothing", () => {
    const run = smallRun({ clock: { passed: 20 * msOfMinute }, releasesOnTime: true });
    expect(releasedOnTime(run, now)).toBe(run);
  });

  it("any row of releases and takings back leaves each inject released at most once", () => {
    const acts = fc.array(
      fc.record({ id: fc.constantFrom("pledge", "bridge", "letter"), takesBack: fc.boolean() }),
    );
    fc.assert(
      fc.property(acts, (row) => {
        const run = row.reduce(
          (next, { id, takesBack }) =>
            takesBack ? withoutReleased(next, id) : withReleased(next, id, now),
          smallRun(),
        );
        const ids = run.released.map(({ inject }) => inject);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain("letter");
        for (const id of ["pledge", "bridge"]) {
          const last = row.findLast((act) => act.id === id);
          expect(ids.includes(id)).toBe(last !== undefined && !last.takesBack);
        }
      }),
    );
  });
});

describe("does a new run hold what it needs?", () => {
  it("a code for each inject of the cut and for the debrief, and for nothing else", () => {
    expect(Object.keys(smallRun().codes).sort()).toEqual(["bridge", debriefSeal, "pledge"]);
  });

  it("a cut that is none becomes the first", () => {
    const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
    expect(newRun(smallExercise, "gone", { id: "run-2", now, random }).cut).toBe("thirty");
  });
});
