import { beforeAll, describe, expect, it } from "vitest";
import { loadMessages } from "../../../i18n/catalogue";
import { createWords, type Words } from "../../../i18n/words";
import { readResolution } from "../../match/read-resolution";
import {
  headedDrawdown,
  headedMandate,
  headedRenewal,
  plainMandate,
  plainRenewal,
} from "../cases/fictional-renewals";
import { compareTexts } from "../compare-texts";
import { checkChangeInWords } from "./check-change-in-words";
import { fateInWords, placesInWords, turnInWords } from "./clause-in-words";
import { paragraphsInWords } from "./paragraphs-in-words";
import { provisionAtPlace, provisionName } from "./provision-in-words";
import { summaryInWords } from "./summary-in-words";

let words: Words;
beforeAll(async () => {
  const messages = await loadMessages("en", ["compare", "reader", "fields"]);
  words = createWords("en", messages, { onMissing: "throw" });
});

const between = (before: string, after: string) =>
  compareTexts(readResolution(before), readResolution(after));
const names = { first: "A", second: "B" };
const texts = [plainMandate, plainRenewal, headedMandate, headedRenewal, headedDrawdown];

describe("is everything that a comparison holds said in words?", () => {
  it("of any two texts, and nothing without its words", () => {
    for (const one of texts)
      for (const other of texts) {
        const { clauses, provisions } = between(one, other);
        expect(summaryInWords(words, { clauses, provisions }, names).length).toBeGreaterThan(0);
        for (const change of clauses) {
          expect(fateInWords(words, change)).not.toBe("");
          expect(placesInWords(words, change)).toMatch(/paragraph/);
          for (const turn of change.turns) expect(turnInWords(words, turn)).toMatch(/, then /);
        }
        for (const { id, before, after } of provisions) {
          expect(provisionName(words, id)).not.toBe("");
          for (const side of [before, after])
            expect(provisionAtPlace(words, side)).not.toMatch(/undefined|\[object|^$/);
        }
      }
  });
});

describe("is the summary a reader's?", () => {
  it("counts clauses, then says numbers and tasks", () => {
    expect(summaryInWords(words, between(headedMandate, headedDrawdown), names)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Of 18 clauses in A, /),
        "Troop ceiling: 13,250, then 6,000.",
        "Police ceiling: 2,780, then not stated.",
        expect.stringMatching(/^Tasks that are gone: .*Human-rights monitoring/),
      ]),
    );
  });

  it("says a weaker verb over the same ceiling as that", () => {
    const softer = headedMandate.replace(
      "3. Authorizes UNMIBO",
      "3. Recalls that UNMIBO is authorized",
    );
    expect(summaryInWords(words, between(headedMandate, softer), names)).toContain(
      "Use of force: under the verb “authorizes”, then “recalls”.",
    );
  });

  it("says at once where nothing differs", () => {
    expect(summaryInWords(words, between(plainMandate, plainMandate), names)).toEqual([
      "The two texts say the same, word for word.",
    ]);
  });
});

describe("are places said as citations are?", () => {
  it("one and several, of the preamble and after it", () => {
    expect(paragraphsInWords(words, ["7 (a)"])).toBe("paragraph 7 (a)");
    expect(paragraphsInWords(words, ["preamble 2", "3", "4"])).toBe(
      "preambular paragraph 2 and paragraphs 3 and 4",
    );
    expect(paragraphsInWords(words, ["heading"])).toBe("");
  });
});

describe("is a check's change said by its status, or by what else moved?", () => {
  it("both ways", () => {
    const change = (before: "met" | "not-met", after: "met" | "not-met") =>
      checkChangeInWords(words, {
        check: "a",
        before: { status: before, reason: "x" },
        after: { status: after, reason: "y" },
        movesResult: true,
        findings: [],
        coded: [],
      });
    expect(change("met", "not-met")).toBe("Met, then Not met");
    expect(change("met", "met")).toMatch(/^Met both times/);
  });
});
