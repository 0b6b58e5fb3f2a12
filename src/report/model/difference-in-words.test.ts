import { beforeAll, describe, expect, it } from "vitest";
import type { MandateDesign } from "../../domain/design";
import { withAnswer, withValue } from "../../domain/edit";
import { decisionsOf } from "../../domain/merge/decisions";
import { loadMessages } from "../../i18n/catalogue";
import { createWords, type Words } from "../../i18n/words";
import { richDesign } from "./cases/rich-design";
import { differenceInWords } from "./difference-in-words";
import { reportNamespaces } from "./report-words";

let words: Words;
beforeAll(async () => {
  const messages = await loadMessages("en", [...reportNamespaces, "colleagues"]);
  words = createWords("en", messages, { onMissing: "throw" });
});

const said = (mine: MandateDesign, theirs: MandateDesign) =>
  decisionsOf({ mine, theirs }).map(({ place }) =>
    differenceInWords(words, { mine, theirs }, place),
  );
const base = withAnswer(richDesign, "force.troopCeiling", { value: 4000 });

describe("is an answer told as far as it differs?", () => {
  it("tells the values, and the reason and source where they differ too", () => {
    const theirs = withAnswer(base, "force.troopCeiling", {
      value: 5000,
      reason: "Pledged",
      provenance: "budget",
      passage: "page 3",
    });
    expect(said(base, theirs)).toEqual([
      {
        what: "Troop ceiling",
        mine: ["4,000 people", "No reason given", "No source given"],
        theirs: ["5,000 people", "Reason: Pledged", expect.stringMatching(/^Source: .+, page 3$/)],
      },
    ]);
  });

  it("leaves out a value that is the same", () => {
    const theirs = withAnswer(base, "force.troopCeiling", { value: 4000, reason: "Pledged" });
    expect(said(base, theirs)[0]).toMatchObject({
      mine: ["No reason given"],
      theirs: ["Reason: Pledged"],
    });
  });
});

it("is a row that one lacks told with what it says?", () => {
  const sectors = base.situation?.sectors?.value;
  const added = [
    ...(Array.isArray(sectors) ? sectors : []),
    { id: "new", name: { value: "Hill country" }, risk: { value: "high" } },
  ];
  const theirs = withValue(base, "situation.sectors", added);
  const [row] = said(base, theirs);
  expect(row?.mine).toEqual(["Not there"]);
  expect(row?.theirs[0]).toBe("Sector: Hill country");
  expect(row?.theirs.join("\n")).toMatch(/Risk.*: High/);
});

it("has everything beside the answers its words, whichever copy has it?", () => {
  const theirs: MandateDesign = {
    ...base,
    about: { ...base.about, title: "Another name" },
    overrides: [
      { check: "there-in-time", who: "A. Rahman", why: "We know", when: "2026-11-21" },
      { check: "gone", who: "A. Rahman", why: "We know", when: "2026-11-21" },
    ],
    thresholds: [{ threshold: "gone", value: 3, reason: "Local" }],
    comments: [
      {
        id: "a",
        at: { kind: "field", id: "force.troopCeiling" },
        author: "A. Rahman",
        when: "2026-11-21T09:00:00Z",
        text: "Which?",
      },
    ],
    basis: { title: "Last year", text: "" },
    drafting: {
      names: { operation: "Mission in Karesh", short: "MIK" },
      edits: [{ id: "a", base: "was", text: "Decides" }],
      struck: [{ id: "b", base: "Recalls" }],
      own: [{ id: "c", part: "operative", level: 0, text: "Stresses" }],
      variants: [{ id: "d", variant: "short" }],
    },
  };
  const { overrides: _own, thresholds: _changed, ...mine } = base;
  const there = said(mine, theirs).map(({ what, mine: my, theirs: their }) => [what, my, their]);
  expect(there).toContainEqual([
    "Comment: Troop ceiling",
    ["Not there"],
    ["A. Rahman, 21 November 2026", "Which?"],
  ]);
  expect(there).toContainEqual([
    "Words of a clause of the draft",
    ["As the design makes it"],
    ["Decides"],
  ]);
  expect(there).toContainEqual([
    "A clause of the draft, struck or not",
    ["Stands"],
    ["Struck: Recalls"],
  ]);
  expect(there).toContainEqual(["A clause of its author’s own", ["Not there"], ["Stresses"]]);
  expect(there).toContainEqual(["Changed threshold: gone", ["Not there"], ["3", "Reason: Local"]]);
  expect(there).toContainEqual([
    "Short name of the operation in the draft",
    ["Not stated"],
    ["MIK"],
  ]);
  expect(there).toContainEqual(["Text that the design starts from", ["None"], ["Last year"]]);
  expect(said(theirs, mine)).toHaveLength(there.length);
});
