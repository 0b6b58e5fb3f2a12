import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countTests, one } from "./tally.mjs";

const report = join(mkdtempSync(join(tmpdir(), "tally-")), "report.json");

const writes = (json: object, isGood: boolean) => async () => {
  writeFileSync(report, JSON.stringify(json));
  return isGood;
};

test("does a stage count for one?", () => {
  expect(one(true)).toEqual({ passed: 1, failed: 0 });
  expect(one(false)).toEqual({ passed: 0, failed: 1 });
});

test("are unit tests counted one by one?", async () => {
  const run = writes({ numPassedTests: 40, numFailedTests: 2 }, false);
  expect(await countTests(report, "vitest", run)).toEqual({ passed: 40, failed: 2 });
});

test("are journeys counted one by one?", async () => {
  const run = writes({ stats: { expected: 7, flaky: 1, unexpected: 3 } }, false);
  expect(await countTests(report, "playwright", run)).toEqual({ passed: 8, failed: 3 });
});

test("does a file that does not load count as a failure?", async () => {
  const run = writes({ numPassedTests: 40, numFailedTests: 0 }, false);
  expect(await countTests(report, "vitest", run)).toEqual({ passed: 40, failed: 1 });
});

test("does a run without a report fail, even after an earlier good one?", async () => {
  await writes({ numPassedTests: 40, numFailedTests: 0 }, true)();
  const tally = await countTests(report, "vitest", async () => true);
  expect(tally).toEqual({ passed: 0, failed: 1 });
});
