import { beforeAll, describe, expect, it } from "vitest";
import { movesBetween } from "../../../alternatives/what-if/check-moves";
import { frameOf } from "../../../alternatives/what-if/frame";
import { type TrialEdit, withEdit } from "../../../alternatives/what-if/trial";
import { rowsIn } from "../../../domain/edit";
import { templateDesign } from "../../../engine/stress/cases/stress-designs";
import { currentEvidence } from "../../../evidence/current";
import { loadMessages } from "../../../i18n/catalogue";
import { createWords, type Words } from "../../../i18n/words";
import { precedents } from "../../../precedents/current";
import { figuresOf } from "./figures-of";
import { editsInWords, effectInWords, proposedTitle, stepInWords } from "./in-words";

let words: Words;
beforeAll(async () => {
  const messages = await loadMessages("en", [
    "fields",
    "checks",
    "coherence",
    "versions",
    "means",
    "yardsticks",
    "cost",
    "what-if",
  ]);
  words = createWords("en", messages, { onMissing: "throw" });
});

const records = { evidence: currentEvidence, precedents };
const example = templateDesign("example");
const start = frameOf(example, records);
const after = (...edits: TrialEdit[]) => frameOf(edits.reduce(withEdit, example), records, start);
const ceiling = (value: unknown): TrialEdit => ({ path: "force.troopCeiling", value });
const said = (edit: TrialEdit) => {
  const now = after(edit);
  const step = stepInWords(words, edit, example, now.design);
  return effectInWords(words, "history", movesBetween(start, now), step);
};

describe("is the history told in words?", () => {
  it("what changed from what to what, the checks with another status by name, the rest counted", () => {
    expect(said(ceiling(4500))).toBe(
      "Troop ceiling from 9,000 people to 4,500 people: 2 checks changed: " +
        "“Firm pledges, or two stages”: Met (was Partly met); " +
        "“A ceiling above firm pledges, and no second stage”: Met (was Not met). " +
        "4 checks have the same status with other figures or for another reason.",
    );
  });

  it("an answer taken away is not stated, and no check changed is said too", () => {
    expect(said(ceiling("not-stated"))).toMatch(
      /^Troop ceiling from 9,000 people to Not stated: \d+ checks changed: /,
    );
    expect(said({ path: "commitment.legalBasis", value: "none-invoked" })).toMatch(
      /: no check changed\.$/,
    );
  });

  it("many are named in part and counted", () => {
    const none = after({ path: "operation.type", value: "none" });
    expect(effectInWords(words, "told", movesBetween(start, none))).toMatch(
      /^\d+ checks changed: .*; and \d+ more\./,
    );
  });
});

describe("are the edits listed before they are taken in?", () => {
  it("each answer that differs, once, as it was and as it would be", () => {
    const now = after(ceiling(500), ceiling(4500), {
      path: "situation.sectors[].troops",
      row: rowsIn(example.situation?.sectors)[0]?.id,
      value: 10,
    });
    const listed = editsInWords(words, example, now.design).map((edit) => edit.said);
    expect(listed).toHaveLength(2);
    expect(listed).toContain("Troop ceiling: from 9,000 people to 4,500 people");
  });
});

describe("is a title proposed from the edits?", () => {
  it("the design’s own with the first few", () => {
    const now = after(ceiling(4500), { path: "commitment.reserve", value: "not-stated" });
    expect(proposedTitle(words, example, now.design)).toBe(
      `${example.about.title}: Troop ceiling 4,500 people, Reserve force Not stated`,
    );
    expect(proposedTitle(words, example, example)).toBe(example.about.title);
  });

  it("never longer than a title may be", () => {
    const long = { ...example, about: { title: "x".repeat(299) } };
    const now = withEdit(long, ceiling(4500));
    expect(proposedTitle(words, long, now).length).toBeLessThanOrEqual(300);
  });
});

describe("are strength, cost and yardsticks told, or that they cannot be?", () => {
  it("each in a line, never a number that is none", () => {
    for (const value of [9000, 0, "not-stated"]) {
      const lines = figuresOf(words, withEdit(example, ceiling(value)), precedents);
      expect(lines).toHaveLength(10);
      for (const line of lines) {
        expect(line.said).not.toMatch(/NaN|Infinity|undefined/);
        expect(line.said).not.toBe("");
      }
    }
  });
});
