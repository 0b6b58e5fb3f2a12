import { describe, expect, it } from "vitest";
import { shockKinds, withoutEffectReasons } from "../../../engine/stress/shock";
import { shockRecord, shockRecords } from "../../../engine/stress/shocks";
import { stressFigureIds } from "../../../engine/stress/stress-figures";
import { loadMessages } from "../../../i18n/catalogue";
import { LOCALES } from "../../../i18n/locale";
import { createWords } from "../../../i18n/words";
import { templateDesign, strictWords as words } from "../cases/report-of";
import { reportNamespaces } from "../report-words";
import { madeShock } from "./cases/made-result";
import {
  levelInWords,
  levelsInWords,
  shockAtInWords,
  shockMeaning,
  shockName,
  whenInWords,
  withoutEffectInWords,
} from "./shock-in-words";

const design = templateDesign("example");

describe.each(LOCALES)("has every shock at every level its words in %s?", (locale) => {
  it.each(shockKinds)("%s", async (kind) => {
    const strict = createWords(locale, await loadMessages(locale, reportNamespaces), {
      onMissing: "throw",
    });
    const id = kind === "contributor" ? "contributor@jorrel" : kind;
    expect(shockName(strict, design, id)).not.toBe("");
    expect(shockMeaning(strict, kind)).not.toBe("");
    const { levels, sources } = shockRecord(kind);
    for (const level of levels.slice(1)) {
      expect(levelInWords(strict, kind, level)).not.toBe("");
      expect(whenInWords(strict, design, { shock: id, level })).not.toMatch(/[{}]|[.。]$/);
    }
    for (const { basis, id: source } of sources)
      if (basis === "published") expect(strict.has(`precedents.figure.${source}`)).toBe(true);
  });

  it.each(withoutEffectReasons)("and why it is without effect: %s", async (reason) => {
    const strict = createWords(locale, await loadMessages(locale, reportNamespaces), {
      onMissing: "throw",
    });
    const said = withoutEffectInWords(strict, { reason, fields: ["commitment.reserve"] });
    expect(said).not.toMatch(/[{}]/);
    for (const id of stressFigureIds)
      expect(strict.has(`${id.replace("stress.", "stress.figure.")}.label`)).toBe(true);
  });
});

describe("does a level read as what it is?", () => {
  it("a share, months, a name, the design as it is", () => {
    expect(levelInWords(words, "strength", 92.5)).toBe("92.5%");
    expect(levelInWords(words, "strength", 0.01)).not.toBe(levelInWords(words, "strength", 0));
    expect(levelInWords(words, "lateness", 1)).toBe("1 month");
    expect(levelInWords(words, "consent", 2)).toBe("obstructed");
    for (const { kind, levels } of shockRecords)
      expect(levelInWords(words, kind, levels[0] ?? -1)).toBe("as designed");
  });

  it("a list of them without the design as it is", () => {
    expect(levelsInWords(words, madeShock("strength"))).toBe("92.5%, 75%, 50%");
  });

  it("beside its shock", () => {
    expect(shockAtInWords(words, design, { shock: "lateness", level: 6 })).toBe(
      "Troops arrive late: 6 months",
    );
    expect(shockAtInWords(words, design, { shock: "reserve", level: 1 })).toBe(
      "The reserve is gone",
    );
  });
});

describe("is a contributor called by name?", () => {
  it("where there is such a row", () => {
    expect(shockName(words, design, "contributor@jorrel")).toBe("Jorrel does not come");
  });

  it("and not by an id where there is none", () => {
    expect(shockName(words, design, "contributor")).toBe("A contributor does not come");
    expect(shockName(words, design, "contributor@gone")).toBe("A contributor does not come");
    expect(whenInWords(words, design, { shock: "contributor", level: 1 })).toBe(
      "a contributor does not come",
    );
  });
});
