import { describe, expect, it } from "vitest";
import type { FieldPath } from "../../domain/field-path";
import { strictWords } from "../cases/read-back";
import { replacementFor } from "./replacement";

/** The text with the change made where the quoted words stand, or undefined. */
function changed(source: string, quote: string, path: FieldPath, before: unknown, after: unknown) {
  const start = source.indexOf(quote);
  const evidence = { paragraph: "1", start, end: start + quote.length, quote };
  const found = replacementFor(strictWords, { source, path, evidence, before, after });
  return found && source.slice(0, found.start) + found.text + source.slice(found.end);
}

describe("is a value changed where it stands, and nothing beside it?", () => {
  it.each<[FieldPath, string, string, unknown, unknown, string]>([
    [
      "force.troopCeiling",
      "up to 7,200 troops, 150 of them women",
      "7,200 troops",
      7200,
      900,
      "up to 900 troops, 150 of them women",
    ],
    [
      "force.troopCeiling",
      "two thousand troops",
      "two thousand troops",
      2000,
      1500,
      "1,500 troops",
    ],
    ["force.individualPolice", "88 police", "88 police", 88, 90, "90 police"],
    [
      "commitment.durationMonths",
      "for a period of six months from now",
      "for a period of six months",
      6,
      1,
      "for a period of 1 month from now",
    ],
    [
      "commitment.durationMonths",
      "for a 12-month period",
      "12-month",
      12,
      6,
      "for a 6 months period",
    ],
    [
      "commitment.reportEveryDays",
      "every six months",
      "every six months",
      180,
      90,
      "every 90 days",
    ],
    [
      "commitment.reportEveryDays",
      "report quarterly to it",
      "quarterly",
      90,
      30,
      "report every 30 days to it",
    ],
    [
      "timing.expiryDate",
      "of six months, until 4 March 2031,",
      "of six months",
      "2031-03-04",
      "2031-09-04",
      "of six months, until 4 September 2031,",
    ],
    [
      "commitment.forceAuthority",
      "use all necessary means to",
      "all necessary means",
      "all-necessary-means",
      "necessary-action",
      "use the necessary measures to",
    ],
  ])("%s in %j", (path, source, quote, before, after, now) => {
    expect(changed(source, quote, path, before, after)).toBe(now);
  });
});

describe("is a clause written anew where that cannot be done?", () => {
  it.each<[FieldPath, string, unknown, unknown]>([
    ["force.individualPolice", "1,180 police in all", 620, 500],
    ["commitment.durationMonths", "until 4 March 2031", 12, 6],
    ["commitment.durationMonths", "of six months", 6, 3.5],
    ["timing.expiryDate", "until 5 March 2031", "2031-03-04", "2031-09-04"],
    [
      "commitment.forceAuthority",
      "all necessary means",
      "all-necessary-means",
      "self-defence-only",
    ],
    ["commitment.legalBasis", "Acting under Chapter VII", "chapter-vii-whole", "none-invoked"],
  ])("%s in %j", (path, source, before, after) => {
    expect(changed(source, source, path, before, after)).toBeUndefined();
  });
});
