import { describe, expect, it } from "vitest";
import { codedCounts } from "../../evidence/coded-counts";
import { currentEvidence } from "../../evidence/current";
import { applyPack } from "../../evidence/pack/apply-pack";
import { emptyPack, madePack } from "../../evidence/pack/cases/made-pack";
import messages from "../../i18n/messages/en/evidence.json";
import { createWords } from "../../i18n/words";
import {
  attributionInWords,
  citationInWords,
  codedLine,
  methodMixOf,
  relatednessOf,
  releasedYears,
} from "./evidence-in-words";

const words = createWords("en", messages, { onMissing: "throw" });
const line = (id: string) => codedLine(words, currentEvidence, id);
const counts = (id: string) => codedCounts(currentEvidence, id);

describe("is the evidence said in a sentence?", () => {
  it("with label, outcomes, methods, counts on every side and years", () => {
    const { sentence, practitioners, name } = line("troop-quantity");
    expect(sentence).toMatch(
      /^Relatively strong evidence, almost all of it on closely related outcomes, mostly statistical: 34 findings for, 1 against, 8 without clear effect \(1996–2022\)\.$/,
    );
    expect(practitioners).toBe("Named as helping by 9 of 13 practitioners interviewed.");
    expect(name).toBe("Large military force");
  });

  it("a choice filed under a strong factor keeps its own, weaker line", () => {
    expect(line("use-of-force").sentence).toMatch(/: 4 findings for, 3 against, 0 without/);
    expect(line("use-of-force").sentence).not.toMatch(/^Relatively strong/);
    expect(line("use-of-force").practitioners).toMatch(/4 of 13 .*as either by 1\.$/);
  });

  it("where only practitioners were asked, it says so", () => {
    expect(line("unified-council").sentence).toBe("No research finding is coded on this.");
    expect(line("unified-council").practitioners).toMatch(/5 of 13/);
  });

  it("can be said of every coded factor", () => {
    for (const { id } of currentEvidence.codedFactors) {
      expect(line(id).sentence, id).not.toMatch(/Infinity|NaN|undefined/);
    }
  });
});

describe("are outcome and method told by the counts?", () => {
  it.each([
    ["well-informed", "all-related", "mostly-none"],
    ["commitment", "almost-all-related", "mostly-qualitative"],
    ["early-implementation", "most-related", "mixed"],
  ])("%s is %s and %s", (id, relatedness, mix) => {
    expect([relatednessOf(counts(id)), methodMixOf(counts(id))]).toEqual([relatedness, mix]);
  });

  it("at the edges", () => {
    const of = (direct: number, related: number) =>
      relatednessOf({
        ...counts("police"),
        direct: { for: direct, against: 0, null: 0 },
        related: { for: related, against: 0, null: 0 },
      });
    expect([of(1, 7), of(1, 6), of(3, 3), of(2, 0)]).toEqual([
      "almost-all-related",
      "most-related",
      "most-direct",
      "all-direct",
    ]);
  });
});

it("says from which years the studies of the review are", () => {
  expect(releasedYears(words, currentEvidence)).toBe("1990–2022");
});

it("says whose the counts are, and that they are not the review's alone where a pack recodes", () => {
  expect(attributionInWords(words, currentEvidence)).toMatch(
    /^Counts are those of the US Holocaust/,
  );
  const unchanged = applyPack(currentEvidence, emptyPack());
  expect(attributionInWords(words, unchanged)).toMatch(/^Counts are those of/);
  expect(attributionInWords(words, applyPack(currentEvidence, madePack()))).toMatch(
    /^Counts are not those of the review alone: this evidence \(2026\.1\+Made pack 1\.0\)/,
  );
});

describe("is a work named briefly?", () => {
  it("by its authors, or by the first of many", () => {
    const work = currentEvidence.works.find(({ authors }) => authors.length === 2);
    const crowded = currentEvidence.works.find(({ authors }) => authors.length > 3);
    if (!work || !crowded) throw new Error("the base has no such work");
    expect(citationInWords(words, work)).toMatch(/^\S.* and \S.* \d{4}$/);
    expect(citationInWords(words, crowded)).toMatch(/ and others \d{4}$/);
  });
});
