import { describe, expect, it } from "vitest";
import { longestBasis } from "./basis";
import { blankDesign, type MandateDesign } from "./design";
import { largestFile, openDesign } from "./open-design";

const design: MandateDesign = {
  ...blankDesign("d-1", "Test"),
  basis: { title: "last-year.docx", symbol: "2999 (2031)", adopted: "2031-03-04", text: "1. ..." },
  drafting: {
    names: { operation: "United Nations Mission in Karesh", short: "UNMIKAR" },
    edits: [{ id: "force.troopCeiling", base: "Decides ...", text: "Decides also ..." }],
    struck: [{ id: "purpose.tasks.row-1", base: "(a) To ..." }],
    own: [{ id: "own-1", after: "force.troopCeiling", part: "operative", level: 0, text: "Notes" }],
    variants: [{ id: "host.freeMovementClause", variant: "requests" }],
  },
  comments: [
    {
      id: "c-1",
      at: { kind: "field", id: "purpose.tasks[].wording", row: "row-1" },
      author: "N. O.",
      when: "2026-11-21T09:30:00Z",
      text: "Ask the legal office.",
    },
  ],
};
type Raw = ReturnType<typeof JSON.parse>;
const problemAfter = (edit: (raw: Raw) => void) => {
  const raw = JSON.parse(JSON.stringify(design));
  edit(raw);
  const opened = openDesign(JSON.stringify(raw));
  return opened.ok ? undefined : opened.problem;
};

it("does a design keep last year's text, the hand edits and the comments?", () => {
  expect(openDesign(JSON.stringify(design))).toEqual({ ok: true, design });
});

describe("is a basis of any real length taken, and a longer one refused by its place?", () => {
  it("takes 20,000 words in a file far below the cap", () => {
    const text = "deployment ".repeat(20_000);
    const file = JSON.stringify({ ...design, basis: { title: "Long", text } });
    expect(openDesign(file).ok).toBe(true);
    expect(file.length).toBeLessThan(largestFile / 10);
  });
  it("names the limit", () => {
    const problem = problemAfter((raw) => {
      raw.basis.text = "x".repeat(longestBasis + 1);
    });
    expect(problem).toMatchObject({ path: "$.basis.text", limit: longestBasis });
  });
});

describe("is a damaged edit refused by its place?", () => {
  it.each<[string, (raw: Raw) => void]>([
    ["$.drafting.edits[0].id", (raw) => Object.assign(raw.drafting.edits[0], { id: "<b>" })],
    ["$.drafting.own[0].level", (raw) => Object.assign(raw.drafting.own[0], { level: 9 })],
    ["$.comments[0].when", (raw) => Object.assign(raw.comments[0], { when: "yesterday" })],
    ["$.comments[0].at.kind", (raw) => Object.assign(raw.comments[0].at, { kind: "page" })],
    ["$.drafting.edits[1].id", (raw) => raw.drafting.edits.push(raw.drafting.edits[0])],
  ])("%s", (path, edit) => {
    expect(problemAfter(edit)).toMatchObject({ code: "wrong-value", path });
  });
});
