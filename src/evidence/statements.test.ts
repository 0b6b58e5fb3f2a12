import { beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale";
import { currentEvidence } from "./current";
import { coverageIn, loadStatements, scopeIn, statedFindings, statementOf } from "./statements";

const { findings } = currentEvidence;
const mostWords = 60;

describe("does every finding say what it found?", () => {
  it("has one sentence for each finding and none for any other", () => {
    expect(statedFindings("en").sort()).toEqual(findings.map(({ id }) => id).sort());
  });

  it.each(findings.map(({ id }) => id))("%s in few, calm words", (id) => {
    const statement = statementOf(id, "en");
    expect(statement.split(/\s+/).length).toBeLessThanOrEqual(mostWords);
    expect(statement).toMatch(/^[A-Z].*\.$/);
    expect(statement).not.toMatch(/!|\bcaus(e|es|ed|ing)\b|\bproves?\b|\s{2}/);
  });

  it("never gives one finding the words of another", () => {
    const all = findings.map(({ id }) => statementOf(id, "en"));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("do the words keep to what the record says?", () => {
  it("names every published endpoint", () => {
    for (const { id, size } of findings) {
      if (!size) continue;
      const figures = [size.from, size.to, size.at?.to]
        .filter((figure) => figure !== undefined)
        .filter((figure) => size.at?.unit !== "spending-multiple" || figure !== size.at.to);
      for (const figure of figures) {
        expect(statementOf(id, "en")).toContain(figure.toLocaleString("en-GB"));
      }
    }
  });

  it("says in the sentence itself when it rests on the reviewers' coding alone", () => {
    const silent = findings
      .filter(({ basis }) => basis === "museum-coding")
      .filter(({ id }) => !/\bcode[sd]?\b|\breviewers\b/.test(statementOf(id, "en")));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("says in the sentence itself when it is from memory", () => {
    for (const { id, basis } of findings) {
      expect(statementOf(id, "en").startsWith("From memory only:")).toBe(basis === "memory");
    }
  });
});

describe("what if a sentence is missing?", () => {
  it("falls back to English for a language that has none", () => {
    expect(statementOf("fortna-2004-civil", "tlh")).toBe(statementOf("fortna-2004-civil", "en"));
    expect(statedFindings("tlh")).toEqual([]);
  });

  it("refuses an unknown finding by name", () => {
    expect(() => statementOf("nobody-1900", "en")).toThrow(/"nobody-1900"/);
  });
});

describe.each(LOCALES.filter((locale) => locale !== "en"))(
  "is every finding said in %s as in English?",
  (locale) => {
    beforeAll(() => loadStatements(locale));

    it("has a sentence for each finding and none for any other", () => {
      expect(statedFindings(locale).sort()).toEqual(statedFindings("en").sort());
    });

    it("says where and when each looked, and how far it reaches where English does", () => {
      for (const finding of findings) {
        const coverage = coverageIn(currentEvidence, finding, locale);
        expect(coverage, finding.id).not.toBe("");
        expect(yearsIn(coverage), finding.id).toEqual(yearsIn(finding.coverage));
        const scope = scopeIn(currentEvidence, finding, locale);
        expect(scope !== undefined && scope !== finding.scope, finding.id).toBe(
          finding.scope !== undefined,
        );
      }
    });

    it("names the same years and published figures", () => {
      for (const { id } of findings) {
        expect(yearsIn(statementOf(id, locale)), id).toEqual(yearsIn(statementOf(id, "en")));
      }
    });

    it("leaves none in English", () => {
      const left = findings.filter(({ id }) => statementOf(id, locale) === statementOf(id, "en"));
      expect(left.map(({ id }) => id)).toEqual([]);
    });
  },
);

/** The years that a text names, in order. */
function yearsIn(text: string): string[] {
  return (text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).sort();
}
