import { describe, expect, it } from "vitest";
import { blankDesign } from "./design";
import { answerAt, withValue } from "./edit";
import { withGrounds, withoutValue } from "./grounds";

const path = "force.troopCeiling";
const blank = blankDesign("d", "D");
const set = withValue(blank, path, 7000);
const reasoned = withGrounds(set, path, { reason: "Three sectors", provenance: "text" });

describe("are an author's grounds kept beside the value?", () => {
  it("adds reason, provenance and passage one by one", () => {
    expect(answerAt(withGrounds(reasoned, path, { passage: "OP 3" }), path)).toEqual({
      value: 7000,
      reason: "Three sectors",
      provenance: "text",
      passage: "OP 3",
    });
  });

  it("takes one away when its text is emptied", () => {
    expect(answerAt(withGrounds(reasoned, path, { reason: "" }), path)).toEqual({
      value: 7000,
      provenance: "text",
    });
  });

  it("holds a reason for leaving a field open, and nothing where nothing is said", () => {
    const open = withGrounds(blank, path, { reason: "Waiting for the plan" });
    expect(answerAt(open, path)).toEqual({ value: "not-stated", reason: "Waiting for the plan" });
    expect(answerAt(withGrounds(open, path, { reason: "" }), path)).toBeUndefined();
  });
});

describe("is anything lost when a value is taken back?", () => {
  it("an answer without grounds goes", () => {
    expect(answerAt(withoutValue(set, path), path)).toBeUndefined();
  });

  it.each([{ reason: "Talks" }, { provenance: "text" as const }, { passage: "OP 3" }])(
    "an answer with %o alone stays, open",
    (grounds) => {
      const design = withoutValue(withGrounds(set, path, grounds), path);
      expect(answerAt(design, path)).toEqual({ value: "not-stated", ...grounds });
    },
  );

  it("what was never answered stays so", () => {
    expect(answerAt(withoutValue(blank, path), path)).toBeUndefined();
  });

  it("an answer with grounds stays, open", () => {
    expect(answerAt(withoutValue(reasoned, path), path)).toEqual({
      value: "not-stated",
      reason: "Three sectors",
      provenance: "text",
    });
  });
});
