import { describe, expect, it } from "vitest";
import { currentEvidence } from "../../evidence/current";
import { workById } from "../../evidence/evidence-base";
import messages from "../../i18n/messages/en/evidence.json";
import { createWords } from "../../i18n/words";
import { findingInBrief, sizeInWords } from "./finding-in-words";

const words = createWords("en", messages, { onMissing: "throw" });
const finding = (id: string) => {
  const found = currentEvidence.findings.find((each) => each.id === id);
  if (!found) throw new Error(`no finding ${id}`);
  return found;
};

describe("is a finding said in a line?", () => {
  it("by its study and outcome", () => {
    const study = finding("fjelde-2019-rebels");
    const work = workById(currentEvidence, study.workId);
    if (!work) throw new Error("no work");
    expect(findingInBrief(words, study, work)).toMatch(
      /^Fjelde.* 2019: killing of civilians by rebels$/,
    );
  });

  it("with the published points of its size and what they belong to", () => {
    const said = sizeInWords(words, finding("hultman-2013-civilian-troops"));
    expect(said).toMatch(/civilians killed a month, at 0 and 8,000 UN troops$/);
  });

  it("without size it says none", () => {
    const { size: _, ...without } = finding("fjelde-2019-rebels");
    expect(sizeInWords(words, without)).toBeUndefined();
  });
});
