import { expect, it } from "vitest";
import { tinyExercise } from "./exercise/cases/tiny-exercise";
import { newRun } from "./new-run";
import { openRunText } from "./open-run";

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const run = newRun(tinyExercise(), "short", { id: "r", now: new Date(0), random });
const opened = (value: unknown) => openRunText(JSON.stringify(value));

it("gives a run back as it was kept", () => {
  expect(opened(run)).toEqual({ ok: true, run });
});

it("says what is wrong, in the exercise of the run too", () => {
  expect(openRunText("{")).toMatchObject({ problem: { code: "not-json" } });
  expect(opened([])).toMatchObject({ problem: { code: "not-an-exercise" } });
  expect(opened({ ...run, codes: 3 })).toMatchObject({
    problem: { code: "wrong-value", path: "$.codes" },
  });
  expect(opened({ ...run, exercise: { ...run.exercise, schemaVersion: 9 } })).toMatchObject({
    problem: { code: "newer-version" },
  });
  expect(opened({ ...run, exercise: undefined }).ok).toBe(false);
});

it("does not take a participants' copy for the exercise", () => {
  const { facilitator: _own, injects: _sealed, ...shared } = run.exercise;
  const copy = { ...shared, kind: "participants-copy", cut: "short", sealed: [] };
  expect(opened({ ...run, exercise: copy })).toMatchObject({
    problem: { code: "not-an-exercise" },
  });
});
