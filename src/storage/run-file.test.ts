import { describe, expect, it } from "vitest";
import { smallRun } from "../classroom/cases/small-run";
import { openRunFile, runFileName, runFileText } from "./run-file";

describe("does a run come back whole from its file?", () => {
  it("with clock, codes, releases, bands and notes", () => {
    const run = smallRun({
      clock: { passed: 5000, startedAt: 1_800_000_000_000 },
      released: [{ inject: "pledge", at: "2026-11-21T14:10:00.000Z" }],
      bands: [{ team: "blue", criterion: "why", words: "Says what it gives up" }],
      notes: "<b>Blue</b> asked about the bridge",
      teams: ["Blue", ""],
      endBy: "15:30",
      releasesOnTime: true,
    });
    expect(openRunFile(runFileText(run))).toEqual({ ok: true, run });
    expect(openRunFile(`\uFEFF${runFileText(run)}`)).toEqual({ ok: true, run });
    expect(runFileName(run)).toBe("keld-after-the-truce.run.json");
  });
});

describe("is every other file told by what is wrong with it?", () => {
  const file = JSON.parse(runFileText(smallRun()));

  it.each([
    ["cut off", runFileText(smallRun()).slice(0, 500), "not-json"],
    ["a design", JSON.stringify({ kind: "mandate-design" }), "not-a-run"],
    ["nothing", "null", "not-a-run"],
    ["of a later version", JSON.stringify({ ...file, schemaVersion: 2 }), "newer-run"],
    [
      "of brackets without end",
      JSON.stringify({ ...file, run: 0 }).replace(
        '"run":0',
        `"run":${"[".repeat(100_000)}${"]".repeat(100_000)}`,
      ),
      "not-an-exercise",
    ],
    [
      "with an exercise of brackets without end",
      JSON.stringify({ ...file, run: { ...file.run, exercise: 0 } }).replace(
        '"exercise":0',
        `"exercise":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`,
      ),
      "not-an-exercise",
    ],
    ["without its run", JSON.stringify({ kind: file.kind, schemaVersion: 1 }), "not-an-exercise"],
    [
      "with a clock that is none",
      JSON.stringify({ ...file, run: { ...file.run, clock: { passed: -1 } } }),
      "wrong-value",
    ],
    [
      "with a time of day that is none",
      JSON.stringify({ ...file, run: { ...file.run, endBy: "25:00" } }),
      "wrong-value",
    ],
  ])("%s", (_what, text, code) => {
    const opened = openRunFile(text);
    expect(opened.ok ? "opened" : opened.problem.code).toBe(code);
  });
});
