import { describe, expect, it } from "vitest";
import { designOf, row } from "./cases/made";
import { strictWords } from "./cases/read-back";
import { reviewClause } from "./review-clause";

const said = (answers: Parameters<typeof designOf>[0]) =>
  reviewClause(designOf(answers), strictWords);
const safe = { text: "Civilians are safe" };
const objectives = (...rows: object[]) => ({ "purpose.objectives": rows });

describe("does the review clause say what the design says?", () => {
  it("names the earliest review date of the objectives", () => {
    const two = objectives(
      row("a", { ...safe, reviewDate: "2032-01-31" }),
      row("b", { ...safe, reviewDate: "2031-09-30" }),
    );
    expect(said({ ...two, "timing.expiryDate": "2032-03-04" })).toBe(
      "Expresses its intention to review the mandate of UNMIKAR no later than 30 September 2031 in the light of progress towards its objectives, and requests the Secretary-General to report to the Security Council for that purpose on each indicator against its baseline and its target.",
    );
  });

  it("falls back on the end of the mandate, and brackets what nobody stated", () => {
    const one = objectives(row("a", safe));
    expect(said({ ...one, "timing.expiryDate": "2032-03-04" })).toContain(
      "UNMIKAR before it ends on 4 March 2032 in the light",
    );
    expect(said(one)).toContain("UNMIKAR [review date: not stated] in the light");
  });

  it("is addressed to the body that decides", () => {
    const au = { "operation.mandatingBody": "au-peace-and-security-council" };
    expect(said({ ...objectives(row("a", safe)), ...au })).toContain(
      "requests the Chairperson of the Commission of the African Union to report to the Peace and Security Council",
    );
  });
});

it("is there none where there is nothing to review?", () => {
  expect(said({})).toBeUndefined();
  expect(said({ "purpose.objectives": [] })).toBeUndefined();
  expect(said({ ...objectives(row("a", safe)), "operation.type": "none" })).toBeUndefined();
});
