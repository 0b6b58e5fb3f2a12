import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { answerAt, withValue } from "../../domain/edit";
import { isStated } from "../../domain/stated";
import { allResults } from "../../engine/assessment";
import { evaluate } from "../../engine/evaluate";
import { assumptionsOf } from "./assumptions-of";
import { records, templateDesign } from "./cases/templates";

const told = (design: MandateDesign) => assumptionsOf(design, evaluate(design, records));

describe("what does an option assume of others?", () => {
  it("assumes nothing that is not stated", () => {
    expect(told(blankDesign("d", "D"))).toEqual([]);
  });
  it("names what is stated of each assumption, its owner and trigger among it", () => {
    const owned = withValue(blankDesign("d", "D"), "international.donorsOwner", "The envoy");
    expect(told(owned).map(({ id, stated }) => [id, stated])).toEqual([
      ["international.donors", ["international.donorsOwner"]],
    ]);
    for (const { stated } of told(templateDesign("example")))
      for (const path of stated)
        expect(isStated(answerAt(templateDesign("example"), path))).toBe(true);
  });
  it("names the checks that lean on it, and none that does not apply", () => {
    const example = templateDesign("example");
    const applying = allResults(evaluate(example, records))
      .filter(({ status }) => status !== "not-applicable")
      .map(({ id }) => id);
    const council = told(example).find(({ id }) => id === "international.council");
    expect(council?.checks).toEqual(["council-assumption"]);
    for (const { checks } of told(example))
      expect(applying).toEqual(expect.arrayContaining([...checks]));
    const nobody = withValue(example, "operation.type", "none");
    expect(told(nobody).flatMap(({ checks }) => checks)).toEqual([]);
  });
});
