// @ts-check
import { existsSync, readFileSync, rmSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * What a stage that is not a set of tests counts for.
 * @param {boolean} isGood
 * @returns {Tally}
 */
export const one = (isGood) => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 });

/** @type {(report: { numPassedTests: number, numFailedTests: number }) => Tally} */
const fromVitest = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests });

/** @type {(report: { stats: { expected: number, flaky: number, unexpected: number } }) => Tally} */
const fromPlaywright = ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
});

/**
 * Runs a set of tests and counts them from the report that it writes. A run that ends badly without
 * a failed test (a file that does not load, a tool that stops) counts as one failure.
 * @param {string} report path of the JSON report
 * @param {"vitest" | "playwright"} kind
 * @param {() => Promise<boolean>} runTests
 * @returns {Promise<Tally>}
 */
export async function countTests(report, kind, runTests) {
  rmSync(report, { force: true });
  const isGood = await runTests();
  if (!existsSync(report)) {
    return one(false);
  }
  const json = JSON.parse(readFileSync(report, "utf8"));
  const tally = kind === "vitest" ? fromVitest(json) : fromPlaywright(json);
  return !isGood && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
