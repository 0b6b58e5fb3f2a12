import { expect, it } from "vitest";
import type { Comment } from "../../domain/comment";
import { paragraphsOf, reportOf, strictWords } from "./cases/report-of";
import { richDesign } from "./cases/rich-design";
import { commentPlaceInWords } from "./comment-in-words";

const sector = richDesign.situation?.sectors?.value;
const row = Array.isArray(sector) ? sector[0]?.id : undefined;
const comment = (id: string, at: Comment["at"]): Comment => ({
  id,
  at,
  author: "A. Rahman",
  when: "2026-11-21T09:00:00Z",
  text: `Text of ${id}`,
});
const comments = [
  comment("ceiling", { kind: "field", id: "force.troopCeiling" }),
  { ...comment("check", { kind: "check", id: "there-in-time" }), done: true },
  comment("clause", { kind: "clause", id: "force" }),
  comment("cell", { kind: "field", id: "situation.sectors[].risk", row: String(row) }),
  comment("row", { kind: "field", id: "situation.sectors", row: String(row) }),
  comment("gone-row", { kind: "field", id: "situation.sectors[].risk", row: "gone" }),
  comment("gone", { kind: "field", id: "force.gone" }),
  comment("gone-check", { kind: "check", id: "gone" }),
];
const design = { ...richDesign, comments };

it("is a comment in the report where it is asked for, and nowhere else?", () => {
  const asked = paragraphsOf(reportOf(design, { comments: true }).report.blocks).join("\n");
  expect(asked).toContain("A. Rahman, 21 November 2026: Text of ceiling");
  expect(asked).toContain("A. Rahman, 21 November 2026, settled: Text of check");
  expect(JSON.stringify(reportOf(design).report)).not.toContain("Text of ceiling");
  expect(JSON.stringify(reportOf(design, { kind: "brief" }).report)).not.toContain("Text of");
});

it("does the annex say so where there is no comment?", () => {
  const asked = paragraphsOf(reportOf(richDesign, { comments: true }).report.blocks);
  expect(asked).toContain("The design holds no comment.");
});

it("is the place of each comment said in words, one that is gone too?", () => {
  expect(comments.map((each) => commentPlaceInWords(strictWords, design, each))).toEqual([
    "Troop ceiling",
    expect.stringMatching(/^Check: /),
    "A clause of the draft",
    expect.stringMatching(/^Sectors, .+: Risk/),
    expect.stringMatching(/^Sectors, /),
    expect.stringContaining("in a row that is no longer there"),
    "A choice that this version of the program does not know",
    "A choice that this version of the program does not know",
  ]);
});
