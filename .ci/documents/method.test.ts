import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checks } from "../../src/engine/registry";
import { warrants } from "../../src/engine/status";
import { thresholdIds } from "../../src/engine/thresholds";

const text = readFileSync(new URL("../../docs/method.md", import.meta.url), "utf8");

/** The counts that the method tells, by what is counted. */
const told = Object.fromEntries(
  [...text.matchAll(/<!-- count: ([a-z-]+) -->(\d+)<!-- end -->/g)].map(([, name = "", count]) => [
    name,
    Number(count),
  ]),
);

test("does the method count checks, warrants and thresholds as they are today?", () => {
  const byWarrant = warrants.map((warrant) => [
    warrant,
    checks.filter((check) => check.warrant === warrant).length,
  ]);
  expect(told).toEqual({
    checks: checks.length,
    thresholds: thresholdIds.length,
    presence: checks.filter(({ asks }) => asks === "presence").length,
    contested: checks.filter(({ contested }) => contested).length,
    ...Object.fromEntries(byWarrant),
  });
});
