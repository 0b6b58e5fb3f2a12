import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import type { Draft, DraftClause } from "../../drafting/draft";
import { countsByFate, dayOfLastYear, fateOf, isShown, redlineOfClause } from "./renewal";

const clause = (text: string, more: Partial<DraftClause> = {}): DraftClause => ({
  id: text,
  part: "operative",
  level: 0,
  number: "1",
  heading: false,
  runs: [{ kind: "words", text }],
  mark: ";",
  places: [],
  checks: [],
  precedents: [],
  origin: "drafted",
  ...more,
});
const kept = clause("Demands peace", { origin: "kept", before: "Demands peace" });
const changed = clause("Up to 8,000 troops", { origin: "changed", before: "Up to 7,000 troops" });
const fresh = clause("Requests a review");
const struck = clause("Supports the vote", { origin: "struck", before: "Supports the vote" });

describe("is it told what became of each clause of last year's text?", () => {
  it("tells the four fates apart", () => {
    expect([kept, changed, fresh, struck].map(fateOf)).toEqual([
      "kept",
      "changed",
      "new",
      "struck",
    ]);
  });

  it("takes a clause in the author's words for changed where last year had it, else for new", () => {
    expect(fateOf(clause("Urges peace", { origin: "edited" }))).toBe("new");
    expect(fateOf({ ...kept, origin: "edited", runs: clause("Urges peace").runs })).toBe("changed");
    expect(fateOf(clause("mine", { origin: "own" }))).toBe("new");
  });

  it("counts every clause once", () => {
    const draft = { clauses: [kept, kept, changed, fresh, struck] } as unknown as Draft;
    expect(countsByFate(draft)).toEqual({ kept: 2, changed: 1, new: 1, struck: 1 });
  });
});

describe("do the marks lead from last year's words to this year's?", () => {
  const side = (each: DraftClause, without: string) =>
    redlineOfClause(each)
      .filter(({ kind }) => kind !== without)
      .map(({ text }) => text)
      .join("");

  it("marks what changed and no more", () => {
    expect(redlineOfClause(changed)).toContainEqual({ kind: "removed", text: "7,000" });
    expect(side(changed, "added")).toBe("Up to 7,000 troops");
    expect(side(changed, "removed")).toBe("Up to 8,000 troops");
  });

  it("marks nothing in a kept clause, and the whole of a new or a struck one", () => {
    expect(redlineOfClause(kept)).toEqual([{ kind: "same", text: "Demands peace" }]);
    expect(redlineOfClause(fresh).map(({ kind }) => kind)).toEqual(["added"]);
    expect(redlineOfClause(struck).map(({ kind }) => kind)).toEqual(["removed"]);
  });
});

it("can each fate be looked at alone?", () => {
  expect(isShown(kept, { marked: true, only: undefined })).toBe(true);
  expect(isShown(kept, { marked: true, only: "kept" })).toBe(true);
  expect(isShown(fresh, { marked: false, only: "kept" })).toBe(false);
});

describe("is it told that a renewal still has the day of last year's text?", () => {
  const decidedOn = (value: string | undefined, adopted: string | undefined): MandateDesign => ({
    ...blankDesign("d", "Renewal"),
    basis: { title: "Last year", text: "1. ...", ...(adopted ? { adopted } : {}) },
    timing: value ? { decisionDate: { value } } : {},
  });

  it("while both are the same, and no longer once the new day is put in", () => {
    expect(dayOfLastYear(decidedOn("2031-03-04", "2031-03-04"))).toBe("2031-03-04");
    expect(dayOfLastYear(decidedOn("2032-03-01", "2031-03-04"))).toBeUndefined();
  });

  it("never where either day is not stated", () => {
    expect(dayOfLastYear(decidedOn(undefined, "2031-03-04"))).toBeUndefined();
    expect(dayOfLastYear(decidedOn("2031-03-04", undefined))).toBeUndefined();
    expect(dayOfLastYear(decidedOn(undefined, undefined))).toBeUndefined();
  });
});
