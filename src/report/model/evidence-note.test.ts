import { describe, expect, it } from "vitest";
import { currentEvidence } from "../../evidence/current";
import evidence from "../../i18n/messages/en/evidence.json";
import fields from "../../i18n/messages/en/fields.json";
import { createWords } from "../../i18n/words";
import { findingsOnTopics, noteOpening, sidesInWords } from "./evidence-note";

const words = createWords("en", { ...fields, ...evidence }, { onMissing: "throw" });

describe("does the note lend no choice a strength that is not its own?", () => {
  it("an ungraded choice says so and what it is filed under", () => {
    expect(noteOpening(words, ["commitment.legalBasis"])).toEqual([
      "No graded finding stands behind this choice.",
      "It is filed under: High level of commitment. It takes no strength from that.",
    ]);
  });

  it("a choice that serves a strategy or describes the case says that", () => {
    expect(noteOpening(words, ["impartiality.accountability"])[1]).toMatch(/dissuading/);
    expect(noteOpening(words, ["host.courtsAndPolicing"])[1]).toMatch(/protecting civilians/);
    expect(noteOpening(words, ["situation.phase"])[1]).toMatch(/describes the case/);
  });

  it("filed under several factors, it takes no strength from any", () => {
    const paths = ["purpose.tasks[].tier", "purpose.tasks[].troopsNeeded"] as const;
    expect(noteOpening(words, paths)[1]).toBe(
      "It is filed under: Clear objectives and High quantity of troops. It takes no strength from those.",
    );
  });

  it("in a group it names the graded ones alone", () => {
    expect(noteOpening(words, ["force.troopCeiling"])).toEqual([]);
    expect(noteOpening(words, ["host.formalConsent", "host.politicalWill"])).toEqual([
      "One of the answers here has graded findings behind it: Formal consent. The others have none.",
    ]);
  });
});

describe("are findings of every side counted?", () => {
  it("for, against, and null together with mixed, without background", () => {
    const sides = findingsOnTopics(currentEvidence, ["police"]);
    const all = currentEvidence.findings.filter(
      ({ topic, use }) => topic === "police" && use === "evidence",
    );
    expect(sides.findings.length + sides.against.length + sides.nulls.length).toBe(all.length);
    expect(sides.nulls.length).toBe(
      all.filter(({ direction }) => direction === "null" || direction === "mixed").length,
    );
    expect(sidesInWords(words, sides, ["police"])).toMatch(
      /^Findings in this base on police: \d+ for, \d+ against, \d+ without clear effect/,
    );
  });

  it("says that the one finding on safe areas is for resolve behind them, not for them", () => {
    const sides = findingsOnTopics(currentEvidence, ["safe-areas"]);
    expect(sidesInWords(words, sides, ["safe-areas"])).toBe(
      "Findings in this base on resolve behind safe areas: 1 for, 0 against, 0 without clear effect or mixed.",
    );
  });

  it("a topic without findings says that there are none", () => {
    const none = findingsOnTopics(currentEvidence, []);
    expect(sidesInWords(words, none, [])).toBe("This base holds no finding on it.");
  });
});
