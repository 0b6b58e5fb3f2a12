import fc from "fast-check";
import { expect, it } from "vitest";
import { smallRun } from "./cases/small-run";
import { withoutReleased, withReleased } from "./due-injects";
import { debriefSeal } from "./exercise/exercise";
import { projectedOf, projectedSchema } from "./projected";

const now = new Date("2026-11-21T14:10:00Z");

it("shows what is released with its code, in that order, and takes it from the wall again", () => {
  const run = withReleased(withReleased(smallRun(), "bridge", now), "pledge", now);
  const { injects, title } = projectedOf(run);
  expect(title).toBe("Keld after the truce");
  expect(injects.map(({ id }) => id)).toEqual(["bridge", "pledge"]);
  expect(injects[0]).toMatchObject({
    title: "The bridge is closed",
    from: "The mission in Keld",
    asks: "Say what changes with: The bridge is closed",
    code: run.codes.bridge,
  });
  expect(projectedOf(withoutReleased(run, "bridge")).injects.map(({ id }) => id)).toEqual([
    "pledge",
  ]);
});

it("shows the code of the debrief only once the trainer shows it", () => {
  const run = smallRun();
  expect(projectedOf(run).debrief).toBeUndefined();
  expect(projectedOf(withReleased(run, debriefSeal, now)).debrief).toBe(run.codes[debriefSeal]);
});

it("never holds the trainer's layer, own notes, or an inject or code that is not released", () => {
  const releases = fc.subarray(["pledge", "bridge", "letter", debriefSeal]);
  fc.assert(
    fc.property(releases, fc.boolean(), (ids, runs) => {
      const clock = runs ? { passed: 0, startedAt: 1 } : { passed: 9e6 };
      const before = smallRun({ clock, notes: "SECRET note", teams: ["SECRET team"] });
      const run = ids.reduce((next, id) => withReleased(next, id, now), before);
      const shown = projectedOf(run);
      const text = JSON.stringify(shown);
      expect(text).not.toContain("SECRET");
      expect(text).not.toContain("force.troopCeiling");
      for (const [id, code] of Object.entries(run.codes))
        expect(text.includes(code)).toBe(ids.includes(id));
      expect(text.includes("A letter from the host")).toBe(false);
      expect(projectedSchema.parse(shown)).toEqual(shown);
    }),
  );
});

it("says whether the clock was ever started, since a pause before that is none", () => {
  expect(projectedOf(smallRun()).hasStarted).toBe(false);
  expect(projectedOf(smallRun({ started: now.toISOString() })).hasStarted).toBe(true);
});
