import { describe, expect, it } from "vitest";
import type { MandateDesign } from "../../../domain/design";
import { paragraphsOf, templateDesign } from "../cases/report-of";
import {
  asDecided,
  larger,
  noMission,
  paperOf,
  political,
  records,
  paperWords as words,
} from "./cases/paper-of";
import { optionsPart } from "./each-option";
import { beginPaper } from "./paper";

/** What the part on the options says of some designs. */
function saidOf(...designs: MandateDesign[]): string {
  const { comparison } = paperOf(designs);
  const input = { comparison, records, statements: String, words, date: "2026-11-21" };
  return paragraphsOf(optionsPart(beginPaper(input))).join("\n");
}

describe("does each option say what it is and what it takes?", () => {
  it("strength as authorised and as to be expected, length, cost as a range, support and who watches", () => {
    const said = saidOf(asDecided, larger);
    expect(said).toContain("14,000 military personnel authorised, 900 police authorised.");
    expect(said).toMatch(/To expect in place: [\d,]+ to [\d,]+ in month 3; /);
    expect(said).toContain("24 months.");
    expect(said).toMatch(/at USD \d+ million to USD \d+ million/);
    expect(said).toContain("Position of neighbouring states: Mixed (watched by Special envoy)");
    expect(said).toContain("Host cooperation: Political will: Unwilling");
  });

  it("tasks by tier where tiers are stated, each kind once", () => {
    const said = saidOf(templateDesign("example"), asDecided);
    expect(said).toMatch(/\d+ tasks\. First tier: [^;]+; Second tier: /);
    expect(said.match(/Justice reform/g)).toHaveLength(1);
  });

  it("nobody in uniform of a political mission, and nothing of no mission", () => {
    const said = saidOf(noMission, political);
    expect(said).toContain("Nobody in uniform of its own.");
    expect(said).toContain("No operation is decided on, so tasks, strength, length, cost");
    expect(said).not.toMatch(/\b0 (military|police|observers)/);
  });

  it("says what is silent, and never a figure that is none", () => {
    const bare: MandateDesign = {
      kind: "mandate-design",
      schemaVersion: 5,
      id: "bare",
      about: { title: "Bare" },
      force: { troopCeiling: { value: 0 } },
      situation: { populationAtRisk: { value: 0 } },
      commitment: { durationMonths: { value: 0 } },
    };
    const said = saidOf(bare, { ...bare, id: "other", force: {} });
    expect(said).toContain("0 military personnel authorised.");
    expect(said).toContain("Not stated");
    expect(said).toContain("None is stated.");
    expect(said).not.toMatch(/NaN|Infinity|undefined/);
  });
});
