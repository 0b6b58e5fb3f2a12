import { expect, it } from "vitest";
import { textOf } from "../model/runs";
import { madeClause, madeDraft } from "./cases/made-draft";
import { madeNotes } from "./cases/written-draft";

const notes = madeNotes();
const remarksAt = (id: string) =>
  (notes.byClause.get(id)?.remarks ?? []).map((remark) => remark.map(textOf).join("\n"));
const footnoteAt = (id: string) => (notes.byClause.get(id)?.footnote ?? []).map(textOf);

it("is each check said once, at the first clause that it concerns?", () => {
  expect(remarksAt("ceiling")).toHaveLength(2);
  expect(remarksAt("protect")).toEqual([]);
  const [, inTime = ""] = remarksAt("ceiling");
  expect(inTime).toMatch(/^Will they be there in time\? \(.+\)\n/);
  expect(inTime).toContain("Also concerns paragraph 3 (a).");
});

it("is a check passed over that is met, cannot be told, or is unknown to the assessment?", () => {
  const checks = ["no-such-check", "side-effects-owned", "contributor-mix"];
  const clauses = [madeClause("one", "*Decides* one;", { number: "1", checks })];
  expect(madeNotes({ ...madeDraft, clauses }).byClause.size).toBe(0);
});

it("is the evidence behind a choice cited on every side, whether or not its check is open?", () => {
  const [precedents = "", ...evidence] = footnoteAt("ceiling");
  expect(precedents).toContain("UNAMSIL, 1313 (2000), paragraph 3 (a)");
  expect(evidence.length).toBeGreaterThan(2);
  for (const line of evidence)
    expect(line).toMatch(/Findings for: \d.*; against: \d.*; mixed or without clear effect: \d/);
});

it("is no source in the list that no footnote cites, and none cited that it lacks?", () => {
  const cited = madeDraft.clauses.flatMap(({ id }) =>
    footnoteAt(id).flatMap((line) => [...line.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n))),
  );
  const listed = notes.sources.items.map(({ number }) => number);
  expect([...new Set(cited)].sort((a, b) => a - b)).toEqual(listed);
});

it("are comments and footnotes each left out where they are not asked for?", () => {
  const bare = madeNotes(madeDraft, { checks: false, evidence: false });
  expect(bare.byClause.size).toBe(0);
  expect(bare.sources.items).toEqual([]);
  const commented = madeNotes(madeDraft, { checks: true, evidence: false });
  expect([...commented.byClause.values()].every(({ footnote }) => footnote.length === 0)).toBe(
    true,
  );
});

it("does a struck clause carry no note?", () => {
  const clauses = madeDraft.clauses.map((clause) => ({ ...clause, origin: "struck" as const }));
  expect(madeNotes({ ...madeDraft, clauses }).byClause.size).toBe(0);
});
