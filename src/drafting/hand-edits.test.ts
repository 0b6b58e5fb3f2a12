import { describe, expect, it } from "vitest";
import { blankDesign, mandateDesignSchema } from "../domain/design";
import type { DraftClause } from "./draft";
import {
  addOwnClause,
  chooseVariant,
  editClause,
  levelOwnClause,
  nameOperation,
  resolveConflict,
  restoreClause,
  strikeClause,
  unstrikeClause,
} from "./hand-edits";

const drafted = "Decides up to 7,000";
const clause: DraftClause = {
  id: "troop-ceiling",
  part: "operative",
  level: 0,
  number: "2",
  heading: false,
  runs: [
    { kind: "verb", text: "Decides" },
    { kind: "words", text: " up to 7,000" },
  ],
  mark: ";",
  places: [],
  checks: [],
  precedents: [],
  origin: "drafted",
};
const edited: DraftClause = { ...clause, origin: "edited", generated: drafted };
const design = blankDesign("karesh", "Karesh");

describe("are edits of words kept with the words they were made on?", () => {
  const mine = editClause(design, clause, "Decides up to 7,000 troops");

  it("keeps both", () => {
    const edit = { id: "troop-ceiling", base: drafted, text: "Decides up to 7,000 troops" };
    expect(mine.drafting).toEqual({ edits: [edit] });
    expect(mandateDesignSchema.safeParse(mine).success).toBe(true);
  });

  it("leaves no trace of an edit that ends at the drafted words", () => {
    expect(editClause(mine, edited, drafted)).toEqual(design);
    expect(restoreClause(mine, clause.id)).toEqual(design);
  });

  it("keeps a blank at the end, so that the next word can be typed", () => {
    const typed = editClause(design, clause, `${drafted} `);
    expect(typed.drafting?.edits?.[0]?.text).toBe(`${drafted} `);
  });
});

it("does striking keep an edit, and putting back bring it again?", () => {
  const mine = editClause(design, clause, "mine");
  const struck = strikeClause(mine, edited);
  expect(struck.drafting?.struck).toEqual([{ id: clause.id, base: drafted }]);
  expect(unstrikeClause(struck, { ...edited, origin: "struck" })).toEqual(mine);
});

it("can a clause of last year's text come back that no choice asks for any more?", () => {
  const struck: DraftClause = { ...clause, origin: "struck", before: drafted, generated: drafted };
  const back = unstrikeClause(design, struck);
  expect(back.drafting?.edits).toEqual([{ id: clause.id, base: drafted, text: drafted }]);
  expect(unstrikeClause(design, { ...clause, origin: "struck" })).toEqual(design);
});

describe("is a conflict settled in each of three ways, with nothing lost?", () => {
  const conflict = { base: drafted, generated: "Decides up to 9,000", edited: "mine" };
  const moved: DraftClause = { ...edited, generated: conflict.generated, conflict };
  const mine = editClause(design, clause, "mine");
  const now = (text: string) => [{ id: clause.id, base: conflict.generated, text }];

  it("keeps mine, made on the new words", () => {
    expect(resolveConflict(mine, moved, "mine").drafting?.edits).toEqual(now("mine"));
  });

  it("takes the new words", () => {
    expect(resolveConflict(mine, moved, "new")).toEqual(design);
  });

  it("takes words merged from both", () => {
    expect(resolveConflict(mine, moved, { merged: "both" }).drafting?.edits).toEqual(now("both"));
    expect(resolveConflict(mine, moved, { merged: conflict.generated })).toEqual(design);
  });

  it("makes an own clause of an edit whose clause is gone", () => {
    const gone = { ...moved, conflict: { ...conflict, generated: "" } };
    const kept = resolveConflict(mine, gone, "mine").drafting;
    expect(kept).toMatchObject({ own: [{ id: "own-1", part: "operative", text: "mine" }] });
    expect(kept?.edits).toBeUndefined();
  });

  it("keeps a strike of words that have moved, or lets it go", () => {
    const struck = strikeClause(design, clause);
    const asked = { ...moved, origin: "struck" as const, conflict: { ...conflict, edited: "" } };
    expect(resolveConflict(struck, asked, "mine").drafting?.struck).toEqual([
      { id: clause.id, base: conflict.generated },
    ]);
    expect(resolveConflict(struck, asked, "new")).toEqual(design);
  });
});

describe("are clauses of the author's own added, changed and taken away?", () => {
  const own = (id: string): DraftClause => ({ ...clause, id, origin: "own" });
  const place = { part: "operative", level: 0 } as const;
  const first = addOwnClause(design, { ...place, after: clause.id, text: "one" });
  const second = addOwnClause(first.design, { ...place, after: first.id, text: "two" });

  it("gives each an id of its own and a place behind its neighbour", () => {
    expect(second.design.drafting?.own).toMatchObject([
      { id: "own-1", after: "troop-ceiling" },
      { id: "own-2", after: "own-1" },
    ]);
    expect(mandateDesignSchema.safeParse(second.design).success).toBe(true);
  });

  it("changes words and level", () => {
    const changed = levelOwnClause(editClause(first.design, own("own-1"), "uno"), "own-1", 2);
    expect(changed.drafting?.own?.[0]).toMatchObject({ text: "uno", level: 2 });
  });

  it("gives what stood after a removed one the neighbour before", () => {
    const rest = strikeClause(second.design, own("own-1"));
    expect(rest.drafting?.own).toMatchObject([{ id: "own-2", after: "troop-ceiling" }]);
    expect(strikeClause(rest, own("own-2"))).toEqual(design);
  });
});

it("is a form of words kept as words, and one that says something else as a choice?", () => {
  const edits = [{ field: "force.troopCeiling" as const, value: 5000 }];
  const options = [
    { id: "requests", text: "Requests" },
    { id: "less", text: "Decides up to 5,000", edits },
  ];
  const varied = { ...clause, variants: { chosen: "decides", options } };
  const inWords = chooseVariant(design, varied, "requests");
  expect(inWords.drafting?.variants).toEqual([{ id: clause.id, variant: "requests" }]);
  const chosen = chooseVariant(inWords, varied, "less");
  expect(chosen.force?.troopCeiling?.value).toBe(5000);
  expect(chosen.drafting).toBeUndefined();
  expect(chooseVariant(design, varied, "no-such-form")).toBe(design);
});

it("are names kept, and an emptied one dropped?", () => {
  const named = nameOperation(design, { operation: "Mission in Karesh", short: "UNMIKAR" });
  expect(named.drafting?.names).toEqual({ operation: "Mission in Karesh", short: "UNMIKAR" });
  expect(nameOperation(named, { operation: "", short: "" })).toEqual(design);
});
