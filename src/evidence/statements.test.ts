import { describe, expect, it } from "vitest";
import { currentEvidence } from "./current";
import { statedFindings, statementOf } from "./statements";

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
    expect(statementOf("fortna-2004-civil", "fr")).toBe(statementOf("fortna-2004-civil", "en"));
    expect(statedFindings("fr")).toEqual([]);
  });

  it("refuses an unknown finding by name", () => {
    expect(() => statementOf("nobody-1900", "en")).toThrow(/"nobody-1900"/);
  });
});
