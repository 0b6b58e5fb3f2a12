import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { type Case, designOf } from "../../engine/cases/case";
import { experienceDates } from "./experience-dates";

const base = { "operation.type": "un-peacekeeping", "timing.decisionDate": "2026-11-21" };
const datesOf = (values: Case["design"]) => experienceDates(plainDesign(designOf(values)));

describe("on which days do published times of deployment fall?", () => {
  it("counted from the decision, benchmark and rapid level first, then the means", () => {
    expect(datesOf(base).map(({ figure, date }) => [figure.id, date])).toEqual([
      ["rapid-deployment-level", "2027-01-20"],
      ["deployment-benchmark-complex", "2027-02-19"],
      ["months-to-peak", "2027-09-21"],
      ["months-to-peak-african", "2027-11-21"],
      ["months-to-peak-non-african", "2027-06-21"],
    ]);
  });

  it("the benchmark for a traditional operation where it only observes", () => {
    const ids = datesOf({ ...base, "operation.type": "un-observer" }).map(
      ({ figure }) => figure.id,
    );
    expect(ids).toContain("deployment-benchmark-traditional");
    expect(ids).not.toContain("deployment-benchmark-complex");
  });

  it("no day without a decision's date, and none at all for those they are not of", () => {
    expect(datesOf({ "operation.type": "un-peacekeeping" })[0]).not.toHaveProperty("date");
    expect(datesOf({ ...base, "operation.type": "coalition" })).toEqual([]);
    expect(datesOf({ ...base, "operation.decision": "drawdown" })).toEqual([]);
  });

  it("beside the design's own date, by how many days it is later or sooner", () => {
    const own = datesOf({
      ...base,
      "timing.firstDeploymentDate": "2027-01-30",
      "timing.fullDeploymentDate": "2027-09-21",
    });
    expect(own.map((each) => each.own?.daysLater)).toEqual([10, -20, 0, -61, 92]);
  });
});
