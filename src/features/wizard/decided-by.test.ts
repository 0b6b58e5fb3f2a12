import { describe, expect, it } from "vitest";
import { decidersOf } from "./decided-by";
import { questionOf } from "./questions";

describe("does a question say whose decision it is?", () => {
  it("names one where all fields share it", () => {
    expect(decidersOf(questionOf("force.troopCeiling"))).toEqual(["mandating-body"]);
    expect(decidersOf(questionOf("force.contributors"))).toEqual(["contributor"]);
  });

  it("names each once where they differ", () => {
    expect(decidersOf(questionOf("situation.sectors"))).toEqual([
      "context",
      "secretary-general-plan",
    ]);
  });
});
