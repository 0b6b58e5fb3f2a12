import { describe, expect, it } from "vitest";
import { blankDesign } from "../../../domain/design";
import { withValue } from "../../../domain/edit";
import { withGrounds } from "../../../domain/grounds";
import { withRowAdded } from "../../../domain/rows-edit";
import fields from "../../../i18n/messages/en/fields.json";
import wizard from "../../../i18n/messages/en/wizard.json";
import { createWords } from "../../../i18n/words";
import { questionOf, questions } from "../questions";
import { reviewLines } from "./review-lines";

const words = createWords("en", { ...fields, ...wizard }, { onMissing: "throw" });
const blank = blankDesign("d", "D");

describe("does the review list what was answered and what is open?", () => {
  it("every field of an essential question, stated or not", () => {
    const lines = reviewLines(words, blank, questionOf("host.politicalWill"));
    expect(lines.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      "Formal consent: Not stated",
      "Political will: Not stated",
      "Daily cooperation: Not stated",
    ]);
    expect(lines.some((line) => line.isStated)).toBe(false);
  });

  it("of further questions only what was answered", () => {
    const question = questionOf("commitment.reserve");
    expect(reviewLines(words, blank, question)).toEqual([]);
    const answered = withValue(blank, "commitment.reserve", false);
    expect(reviewLines(words, answered, question)).toMatchObject([
      { label: "Reserve force", value: "No", isStated: true },
    ]);
  });

  it("with the reason, also for leaving it open", () => {
    const reasoned = withGrounds(blank, "force.troopCeiling", { reason: "Plan is due in May" });
    expect(reviewLines(words, reasoned, questionOf("force.troopCeiling"))).toMatchObject([
      { value: "Not stated", reason: "Plan is due in May" },
    ]);
  });

  it("of a list every row", () => {
    const design = withRowAdded(blank, "situation.sectors", {
      id: "a",
      name: { value: "North" },
      terrain: { value: "swamp", reason: "Wet from May" },
    });
    const [line] = reviewLines(words, design, questionOf("situation.sectors"));
    expect(line?.value).toBe("1 sector");
    expect(line?.rows).toEqual(["Sector 1: North (Swamp) Why, Terrain: Wet from May"]);
  });

  it("can be said of every question of a design where nothing is decided", () => {
    for (const question of questions) {
      expect(() => reviewLines(words, blank, question)).not.toThrow();
    }
  });
});
