import { beforeAll, describe, expect, it } from "vitest";
import { currentEvidence } from "../../../evidence/current";
import { loadMessages } from "../../../i18n/catalogue";
import { createWords, type Words } from "../../../i18n/words";
import { exhibitSources, exhibits } from "../../../precedents/exhibits/exhibits";
import { shownSource, sourceOfJudgement } from "./judgement-source";

let words: Words;
beforeAll(async () => {
  words = createWords("en", await loadMessages("en", ["exhibits", "evidence"]), {
    onMissing: "throw",
  });
});

const judgements = exhibits.flatMap((exhibit) =>
  exhibit.judgements.map((judgement) => ({ name: `${exhibit.id} ${judgement.id}`, judgement })),
);

describe("is every judgement signed?", () => {
  it.each(judgements)("$name", ({ judgement }) => {
    const source = sourceOfJudgement(words, currentEvidence, judgement);
    expect(source?.citation).toMatch(/\d{4}$|no year on the page$/);
    expect(source?.title).not.toBe("");
    expect(source?.reading).not.toBe("");
  });
  it("leads to the evidence room for its works, and to the web for all others", () => {
    for (const { judgement } of judgements) {
      const address = sourceOfJudgement(words, currentEvidence, judgement)?.address;
      expect(address?.place).toBe("work" in judgement ? "room" : "web");
      expect(address?.href).toMatch("work" in judgement ? /^#\/evidence\/sources\// : /^https?:/);
    }
  });
});

describe("does a source say what is not certain?", () => {
  it("names what was written from memory, and only that", () => {
    for (const { id, recalled } of exhibitSources) {
      const shown = shownSource(words, id)?.recalled;
      expect(shown !== undefined).toBe(recalled !== undefined);
      if (shown) expect(shown).toMatch(/^Recalled, not checked: /);
    }
  });
  it("says so where no year is known, and where all is recalled", () => {
    const undated = exhibitSources.filter(({ year }) => year === undefined);
    expect(undated.length).toBeGreaterThan(0);
    for (const { id } of undated)
      expect(shownSource(words, id)?.citation).toContain("no year on the page");
    const memory = exhibitSources.filter(({ basis }) => basis === "memory");
    for (const { id } of memory)
      expect(shownSource(words, id)?.reading).toBe("Recalled, not checked");
  });
  it("names at most three authors, family names first, and bodies whole", () => {
    expect(shownSource(words, "mvukiyehe-samii-2009")?.citation).toBe("Mvukiyehe and Samii, 2009");
    expect(shownSource(words, "un-press-2009-georgia")?.citation).toBe("United Nations, 2009");
    expect(shownSource(words, "epon-unmiss-2019")?.citation).toContain("and others");
  });
  it("claims to have been read at an address only where it was", () => {
    for (const { id, basis, readAt } of exhibitSources) {
      const isRead = shownSource(words, id)?.address.isWhereRead;
      expect(isRead).toBe(!readAt && ["abstract", "page"].includes(basis));
    }
    expect(shownSource(words, "carlsson-inquiry-1999")?.readAt).toContain("docslib.org");
  });
  it("shows nothing for a source or a work that is not there", () => {
    expect(shownSource(words, "nobody-1900")).toBeUndefined();
    const stray = { id: "a", judged: "operation", direction: "mixed" } as const;
    expect(
      sourceOfJudgement(words, currentEvidence, { ...stray, work: "nobody-1900", basis: "page" }),
    ).toBeUndefined();
  });
});
