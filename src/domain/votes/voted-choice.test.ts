import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign, mandateDesignSchema } from "../design";
import { withAnswer, withValue } from "../edit";
import { withRowMoved, withRowRemoved } from "../rows-edit";
import { ceiling, protect, votedDesign } from "./cases/voted-design";
import { choiceKey, choicesOf, knownChoice, statedAt, textAt } from "./voted-choice";

const keys = () => choicesOf(votedDesign).map(choiceKey);

it("is the design of these tests one that can be saved?", () => {
  expect(mandateDesignSchema.safeParse(votedDesign).success).toBe(true);
});

describe("which choices can be voted on?", () => {
  it("every stated one that somebody decides, a list as one and row by row", () => {
    expect(keys()).toEqual([
      "operation.type@",
      "situation.sectors[].troops@north",
      "purpose.tasks@",
      "purpose.tasks@protect",
      "purpose.tasks@other",
      "force.troopCeiling@",
      "commitment.durationMonths@",
    ]);
  });

  it("a list that is said to be empty, and nothing of a blank design", () => {
    const none = withAnswer(blankDesign("b", "B"), "purpose.tasks", { value: [] });
    expect(choicesOf(none).map(choiceKey)).toEqual(["purpose.tasks@"]);
    expect(statedAt(none, { path: "purpose.tasks" })).toEqual([]);
    expect(choicesOf(blankDesign("b", "B"))).toEqual([]);
  });
});

describe("what does the design state at a choice?", () => {
  it("a value, the values of a row, the ids of a list", () => {
    expect(statedAt(votedDesign, ceiling)).toBe(7000);
    expect(statedAt(votedDesign, protect)).toEqual({ type: "protect-physical" });
    expect(statedAt(votedDesign, { path: "purpose.tasks" })).toEqual(["protect", "other"]);
  });

  it("nothing where nothing is stated, the row is gone or no field is of that name", () => {
    for (const at of [
      { path: "force.aviation" },
      { path: "force.individualPolice" },
      { path: "purpose.tasks", row: "gone" },
      { path: "purpose.objectives" },
      { path: "__proto__" },
    ])
      expect([at, textAt(votedDesign, at)]).toEqual([at, undefined]);
    expect(knownChoice({ path: "__proto__" })).toBeUndefined();
    expect(knownChoice(protect)).toEqual(protect);
  });

  it("the same text whatever the reason says, and another once the value changes", () => {
    const before = textAt(votedDesign, ceiling);
    const reasoned = withAnswer(votedDesign, "force.troopCeiling", { value: 7000, reason: "Else" });
    expect(textAt(reasoned, ceiling)).toBe(before);
    fc.assert(
      fc.property(fc.nat(100_000), (value) => {
        const text = textAt(withValue(votedDesign, "force.troopCeiling", value), ceiling);
        expect(text === before).toBe(value === 7000);
      }),
    );
  });

  it("another text of a list once a row moves or goes, and of a row once a cell does", () => {
    const list = { path: "purpose.tasks" };
    const before = textAt(votedDesign, list);
    expect(textAt(withRowMoved(votedDesign, "purpose.tasks", "protect", 1), list)).not.toBe(before);
    expect(textAt(withRowRemoved(votedDesign, "purpose.tasks", "other"), list)).not.toBe(before);
    const tiered = withValue(votedDesign, "purpose.tasks[].tier", "first", "protect");
    expect(textAt(tiered, list)).toBe(before);
    expect(textAt(tiered, protect)).not.toBe(textAt(votedDesign, protect));
  });

  it("no longer text than a file keeps", () => {
    const wordings = Object.fromEntries(
      ["wording", "addressee", "successor"].map((name) => [name, { value: "x".repeat(9000) }]),
    );
    const long = withAnswer(votedDesign, "purpose.tasks", {
      value: [{ id: "protect", ...wordings }],
    });
    expect(textAt(long, protect)).toHaveLength(20_000);
  });
});
