import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign, mandateDesignSchema } from "../../domain/design";
import type { DraftClause } from "../../drafting/draft";
import {
  addOwn,
  changeOwn,
  chooseVariant,
  dropEdit,
  editWords,
  keepMine,
  removeOwn,
  restore,
  setNames,
  settleWith,
  strike,
  takeNew,
} from "./hand-edits";

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
const design = blankDesign("karesh", "Karesh");
const drafted = "Decides up to 7,000";
const moved: DraftClause = { ...clause, runs: [{ kind: "words", text: "Decides up to 9,000" }] };

describe("are edits of words kept with the words they were made on?", () => {
  it("keeps both", () => {
    const edited = editWords(clause, "Decides up to 7,000 troops")(design);
    expect(edited.drafting?.edits).toEqual([
      { id: "troop-ceiling", base: drafted, text: "Decides up to 7,000 troops" },
    ]);
    expect(mandateDesignSchema.safeParse(edited).success).toBe(true);
  });

  it("keeps the first base while the author types on, also when the draft has moved", () => {
    const first = editWords(clause, "one")(design);
    const second = editWords({ ...moved, generated: "Decides up to 9,000" }, "two")(first);
    expect(second.drafting?.edits).toEqual([{ id: "troop-ceiling", base: drafted, text: "two" }]);
  });

  it("leaves no trace of an edit that ends at the drafted words", () => {
    const edited = editWords(clause, "one")(design);
    expect(editWords({ ...clause, generated: drafted }, drafted)(edited)).toEqual(design);
    expect(dropEdit(clause.id)(edited)).toEqual(design);
  });
});

it("does striking keep an edit, and restoring bring it back?", () => {
  const edited = editWords(clause, "mine")(design);
  const struck = strike({ ...clause, generated: drafted })(edited);
  expect(struck.drafting?.struck).toEqual([{ id: clause.id, base: drafted }]);
  expect(restore(clause.id)(struck)).toEqual(edited);
});

describe("is a conflict settled in each of three ways, with nothing lost?", () => {
  const conflict = { base: drafted, generated: "Decides up to 9,000", edited: "mine" };
  const conflicting: DraftClause = { ...moved, origin: "edited", conflict };
  const edited = editWords(clause, "mine")(design);

  it("keeps mine, made on the new words", () => {
    expect(keepMine(conflicting)(edited).drafting?.edits).toEqual([
      { id: clause.id, base: conflict.generated, text: "mine" },
    ]);
  });

  it("takes the new words", () => {
    expect(takeNew(conflicting)(edited)).toEqual(design);
  });

  it("takes words merged from both", () => {
    expect(settleWith(conflicting, "both")(edited).drafting?.edits).toEqual([
      { id: clause.id, base: conflict.generated, text: "both" },
    ]);
    expect(settleWith(conflicting, conflict.generated)(edited)).toEqual(design);
  });

  it("makes an own clause of an edit whose clause is gone", () => {
    const gone = { ...conflicting, conflict: { ...conflict, generated: "" } };
    const kept = keepMine(gone)(edited);
    expect(kept.drafting).toEqual({
      own: [{ id: "own-1", part: "operative", level: 0, text: "mine" }],
    });
  });

  it("keeps a strike of words that have moved", () => {
    const struck = strike(clause)(design);
    const still = keepMine({ ...conflicting, conflict: { ...conflict, edited: "" } })(struck);
    expect(still.drafting?.struck).toEqual([{ id: clause.id, base: conflict.generated }]);
    expect(takeNew(clause)(struck)).toEqual(design);
  });
});

describe("are clauses of the author's own added, changed and taken away?", () => {
  const first = addOwn(design, clause, "");
  const second = addOwn(first.design, { id: first.id, part: "operative", level: 1 }, "two");

  it("gives each an id of its own and a place behind its neighbour", () => {
    expect(second.design.drafting?.own).toEqual([
      { id: "own-1", after: "troop-ceiling", part: "operative", level: 0, text: "" },
      { id: "own-2", after: "own-1", part: "operative", level: 1, text: "two" },
    ]);
    expect(mandateDesignSchema.safeParse(second.design).success).toBe(true);
  });

  it("changes words and level", () => {
    const changed = changeOwn("own-1", { text: "one", level: 2 })(first.design);
    expect(changed.drafting?.own?.[0]).toMatchObject({ text: "one", level: 2 });
  });

  it("gives what stood after a removed one the neighbour before", () => {
    const rest = removeOwn("own-1")(second.design);
    expect(rest.drafting?.own).toMatchObject([{ id: "own-2", after: "troop-ceiling" }]);
    expect(removeOwn("own-2")(rest)).toEqual(design);
  });
});

it("is a form of words kept as words, and one that says something else as a choice?", () => {
  const inWords = chooseVariant(clause.id, { id: "requests", text: "Requests" })(design);
  expect(inWords.drafting?.variants).toEqual([{ id: clause.id, variant: "requests" }]);
  const edits = [{ field: "force.troopCeiling" as const, value: 5000 }];
  const chosen = chooseVariant(clause.id, { id: "less", text: "", edits })(inWords);
  expect(chosen.force?.troopCeiling?.value).toBe(5000);
  expect(chosen.drafting).toBeUndefined();
});

it("are names kept, and an emptied one dropped?", () => {
  const named: MandateDesign = setNames({ operation: "Mission in Karesh", short: "UNMIKAR" })(
    design,
  );
  expect(named.drafting?.names).toEqual({ operation: "Mission in Karesh", short: "UNMIKAR" });
  expect(setNames({ operation: "", short: "" })(named)).toEqual(design);
});
