import { describe, expect, it } from "vitest";
import type { MandateDesign } from "../domain/design";
import { withValue } from "../domain/edit";
import { openDesign } from "../domain/open-design";
import { clauseAt, designOf, draftOf, idsOf, row, wordsAt } from "./cases/made";
import {
  addOwnClause,
  chooseVariant,
  editClause,
  resolveConflict,
  restoreClause,
  strikeClause,
} from "./hand-edits";
import { textOf } from "./text-of";

const plain = designOf({ "force.troopCeiling": 4000, "host.freeMovementClause": true });
const edit = (design: MandateDesign, id: string, text: string) =>
  editClause(design, clauseAt(draftOf(design), id), text);
const strike = (design: MandateDesign, id: string) =>
  strikeClause(design, clauseAt(draftOf(design), id));
const settle = (design: MandateDesign, id: string, how: Parameters<typeof resolveConflict>[2]) =>
  resolveConflict(design, clauseAt(draftOf(design), id), how);
const mine = "Decides that UNMIKAR shall be as strong as it needs to be";

describe("do the author's words stand in the text?", () => {
  const edited = edit(plain, "strength", mine);
  it("shows them, with what the templates say beside them", () => {
    const clause = clauseAt(draftOf(edited), "strength");
    expect(wordsAt(draftOf(edited), "strength")).toBe(mine);
    expect(clause).toMatchObject({ origin: "edited", mark: ";" });
    expect(clause.generated).toContain("4,000 military personnel");
    expect(clause.conflict).toBeUndefined();
  });
  it("keeps them where other choices change", () => {
    const changed = withValue(edited, "commitment.durationMonths", 18);
    expect(wordsAt(draftOf(changed), "strength")).toBe(mine);
    expect(draftOf(changed).conflicts).toEqual([]);
  });
  it("keeps them through a saved file", () => {
    const opened = openDesign(JSON.stringify(edited));
    expect(opened.ok && wordsAt(draftOf(opened.design), "strength")).toBe(mine);
  });
  it("takes one edit for the other, and none for the templates' own words", () => {
    const again = edit(edited, "strength", "Other words");
    expect(again.drafting?.edits).toHaveLength(1);
    const back = edit(again, "strength", wordsAt(draftOf(plain), "strength") ?? "");
    expect(back.drafting?.edits).toBeUndefined();
    expect(clauseAt(draftOf(back), "strength").origin).toBe("drafted");
  });
  it("gives the templates' words back on request", () => {
    expect(draftOf(restoreClause(edited, "strength"))).toEqual(draftOf(plain));
  });
  it("puts words of several lines on one", () => {
    const broken = edit(plain, "strength", "First\n9. Decides\u0000 to end;");
    expect(wordsAt(draftOf(broken), "strength")).toBe("First 9. Decides to end");
  });
});

describe("is a conflict shown where the design moves under an edit?", () => {
  const edited = edit(plain, "strength", mine);
  const moved = withValue(edited, "force.troopCeiling", 6000);
  it("shows the words it was made on, the new ones and the author's", () => {
    const draft = draftOf(moved);
    expect(draft.conflicts).toEqual(["strength"]);
    const { conflict } = clauseAt(draft, "strength");
    expect(conflict?.base).toContain("4,000");
    expect(conflict?.generated).toContain("6,000");
    expect(conflict?.edited).toBe(mine);
    expect(wordsAt(draft, "strength")).toBe(mine);
  });
  it("goes by itself where the design comes back", () => {
    expect(draftOf(withValue(moved, "force.troopCeiling", 4000)).conflicts).toEqual([]);
  });
  it("is settled by keeping mine", () => {
    const kept = settle(moved, "strength", "mine");
    expect(draftOf(kept).conflicts).toEqual([]);
    expect(wordsAt(draftOf(kept), "strength")).toBe(mine);
  });
  it("is settled by taking the new words", () => {
    const taken = settle(moved, "strength", "new");
    expect(draftOf(taken).conflicts).toEqual([]);
    expect(wordsAt(draftOf(taken), "strength")).toContain("6,000");
  });
  it("is settled by words made of both", () => {
    const merged = settle(moved, "strength", { merged: `${mine}, up to 6,000` });
    expect(draftOf(merged).conflicts).toEqual([]);
    expect(wordsAt(draftOf(merged), "strength")).toBe(`${mine}, up to 6,000`);
  });
  it("changes nothing where there is none", () => {
    expect(settle(edited, "strength", "new")).toBe(edited);
  });
});

describe("is nothing lost where a clause goes?", () => {
  const edited = edit(plain, "free-movement", "Demands free passage");
  const gone = withValue(edited, "host.freeMovementClause", false);
  it("shows the words as a conflict before the closing formula", () => {
    const draft = draftOf(gone);
    expect(draft.conflicts).toEqual(["free-movement"]);
    expect(idsOf(draft).slice(-2)).toEqual(["free-movement", "seized"]);
    expect(clauseAt(draft, "free-movement").conflict).toMatchObject({
      generated: "",
      edited: "Demands free passage",
    });
  });
  it("keeps them as a clause of the author's own", () => {
    const kept = settle(gone, "free-movement", "mine");
    expect(draftOf(kept).conflicts).toEqual([]);
    expect(wordsAt(draftOf(kept), "own-1")).toBe("Demands free passage");
    expect(idsOf(draftOf(kept)).slice(-2)).toEqual(["own-1", "seized"]);
  });
  it("lets them go only where the author says so", () => {
    expect(textOf(draftOf(settle(gone, "free-movement", "new")))).not.toContain("free passage");
  });
  it("has them again where the choice comes back", () => {
    const back = withValue(gone, "host.freeMovementClause", true);
    expect(draftOf(back).conflicts).toEqual([]);
    expect(wordsAt(draftOf(back), "free-movement")).toBe("Demands free passage");
  });
});

describe("does a struck clause leave the text and stay in sight?", () => {
  const without = strike(plain, "strength");
  it("is no part of the text, and can be restored", () => {
    const draft = draftOf(without);
    expect(clauseAt(draft, "strength")).toMatchObject({ origin: "struck", number: "", mark: "" });
    expect(textOf(draft)).not.toContain("4,000");
    expect(draftOf(restoreClause(without, "strength"))).toEqual(draftOf(plain));
  });
  it("is a conflict where its choice moves, settled three ways", () => {
    const moved = withValue(without, "force.troopCeiling", 6000);
    expect(draftOf(moved).conflicts).toEqual(["strength"]);
    expect(clauseAt(draftOf(moved), "strength").conflict?.edited).toBe("");
    const kept = draftOf(settle(moved, "strength", "mine"));
    expect([kept.conflicts, clauseAt(kept, "strength").origin]).toEqual([[], "struck"]);
    const taken = draftOf(settle(moved, "strength", "new"));
    expect(clauseAt(taken, "strength").origin).toBe("drafted");
    const merged = draftOf(settle(moved, "strength", { merged: mine }));
    expect(clauseAt(merged, "strength").origin).toBe("edited");
  });
});

describe("do clauses of the author's own stand where they were put?", () => {
  const own = (after: string | undefined, text: string, level = 0) => ({
    ...(after === undefined ? {} : { after }),
    part: "operative" as const,
    level,
    text,
  });
  it("after a clause, past the items of its list", () => {
    const design = designOf({
      "purpose.tasks": [row("t", { type: "demining", verb: "decides" })],
    });
    const [lead = "", item = ""] = idsOf(draftOf(design)).filter((id) => id.startsWith("tasks"));
    const added = addOwnClause(design, own(lead, "Welcomes the help"));
    const ids = idsOf(draftOf(added.design));
    expect(ids.indexOf(added.id)).toBe(ids.indexOf(item) + 1);
    const inList = addOwnClause(design, own(item, "To report on it", 1));
    expect(clauseAt(draftOf(inList.design), inList.id).number).toBe("(b)");
  });
  it("first in their part, and two of one place in the order in which they were added", () => {
    const one = addOwnClause(plain, own("strength", "One"));
    const two = addOwnClause(one.design, own("strength", "Two"));
    const three = addOwnClause(two.design, { part: "preamble", level: 0, text: "Bearing in mind" });
    const draft = draftOf(three.design);
    const ids = idsOf(draft);
    expect(ids[0]).toBe("own-3");
    expect(ids.slice(ids.indexOf("strength"), ids.indexOf("strength") + 3)).toEqual([
      "strength",
      "own-1",
      "own-2",
    ]);
    expect(clauseAt(draft, "own-1")).toMatchObject({ origin: "own", number: "3", places: [] });
  });
  it("on each other, and at the end of their part where their clause is gone", () => {
    const one = addOwnClause(plain, own("free-movement", "One"));
    const two = addOwnClause(one.design, own("own-1", "Two"));
    const gone = withValue(two.design, "host.freeMovementClause", false);
    expect(idsOf(draftOf(gone)).slice(-3)).toEqual(["own-1", "own-2", "seized"]);
  });
  it("are reworded and removed in place", () => {
    const one = addOwnClause(plain, own("strength", "One"));
    const reworded = edit(one.design, "own-1", "One, reworded");
    expect(wordsAt(draftOf(reworded), "own-1")).toBe("One, reworded");
    expect(draftOf(strike(reworded, "own-1"))).toEqual(draftOf(plain));
  });
  it("get ids that no other has", () => {
    const one = addOwnClause(plain, own("strength", "One"));
    const two = addOwnClause(
      strike(addOwnClause(one.design, own("strength", "x")).design, "own-1"),
      own("strength", "Two"),
    );
    expect(new Set(two.design.drafting?.own?.map(({ id }) => id)).size).toBe(2);
  });
});

describe("does a form of words change what it says it changes?", () => {
  it("keeps a verb chosen for its words alone in the drafting, and the design as it is", () => {
    const clause = clauseAt(draftOf(plain), "free-movement");
    expect(clause.variants?.options.map(({ id }) => id)).toEqual([
      "demands",
      "calls-upon",
      "urges",
    ]);
    const softer = chooseVariant(plain, clause, "urges");
    expect(softer.host).toEqual(plain.host);
    expect(wordsAt(draftOf(softer), "free-movement")).toMatch(/^Urges that all parties/);
    expect(clauseAt(draftOf(softer), "free-movement").variants?.chosen).toBe("urges");
  });
  it("changes the choice where it says something else", () => {
    const design = designOf({ "commitment.forceAuthority": "all-necessary-means" });
    const clause = clauseAt(draftOf(design), "force-authority");
    const weaker = chooseVariant(design, clause, "necessary-action");
    expect(weaker.commitment?.forceAuthority?.value).toBe("necessary-action");
    expect(wordsAt(draftOf(weaker), "force-authority")).toBe(
      clause.variants?.options.find(({ id }) => id === "necessary-action")?.text,
    );
  });
  it("changes the verb of every task that a paragraph gives", () => {
    const tasks = [row("a", { verb: "decides" }), row("b", { verb: "decides" })];
    const design = designOf({ "purpose.tasks": tasks });
    const clause = clauseAt(draftOf(design), "tasks:untiered:decides");
    const weaker = chooseVariant(design, clause, "encourages");
    const rows = weaker.purpose?.tasks?.value as { verb: { value: string } }[];
    expect(rows.map(({ verb }) => verb.value)).toEqual(["encourages", "encourages"]);
  });
  it("leaves the design alone for a form that there is not", () => {
    expect(chooseVariant(plain, clauseAt(draftOf(plain), "strength"), "urges")).toBe(plain);
  });
});
