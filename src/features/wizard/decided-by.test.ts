import { describe, expect, it } from "vitest";
import { decidersOf } from "./decided-by";
import { questionOf } from "./questions";

describe("does a question say whose decision it is?", () => {
  it("names one where all fields share it", () => {
    expect(decidersOf(questionOf("force.troopCeiling"))).toEqual([
      { decidedBy: "mandating-body", paths: ["force.troopCeiling"] },
    ]);
    expect(decidersOf(questionOf("force.contributors"))).toHaveLength(1);
  });

  it("says which fields are whose where they differ", () => {
    expect(decidersOf(questionOf("impartiality.conductRules"))).toEqual([
      {
        decidedBy: "mandating-body",
        paths: [
          "impartiality.partyTreatment",
          "impartiality.conductRules",
          "impartiality.vetting",
          "impartiality.publicReporting",
        ],
      },
      { decidedBy: "secretary-general-plan", paths: ["impartiality.complaints"] },
    ]);
  });
});
