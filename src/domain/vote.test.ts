import { describe, expect, it } from "vitest";
import { blankDesign, mandateDesignSchema } from "./design";

const blank = blankDesign("d", "D");
const isSound = (beside: object) => mandateDesignSchema.safeParse({ ...blank, ...beside }).success;
const choices = [{ path: "force.troopCeiling" }, { path: "purpose.tasks[].tier", row: "task-1" }];
const round = { id: "first", opened: "2026-11-21T10:00:00Z", choices };
const vote = { at: { path: "force.troopCeiling" }, position: "amend" };
const ballot = { id: "b", round: "first", author: "A", cast: "2026-11-21T11:00:00Z" };

describe("are rounds of votes and ballots kept in the design's file?", () => {
  it("open or closed, with what each colleague said", () => {
    expect(isSound({ votes: [round, { ...round, id: "second", closed: round.opened }] })).toBe(
      true,
    );
    const grounded = { ...vote, amendment: "9,000", reason: "R", findings: ["f-1"], on: "7000" };
    expect(isSound({ ballots: [{ ...ballot, votes: [vote, grounded] }] })).toBe(true);
  });
  it("and not without a choice, nor with a position that nobody can take", () => {
    expect(isSound({ votes: [{ ...round, choices: [] }] })).toBe(false);
    expect(isSound({ ballots: [{ ...ballot, votes: [{ ...vote, position: "abstain" }] }] })).toBe(
      false,
    );
  });
});
