import { describe, expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { listPaths, withRowAdded } from "../../domain/rows-edit";
import fields from "../../i18n/messages/en/fields.json";
import wizard from "../../i18n/messages/en/wizard.json";
import { createWords } from "../../i18n/words";
import { questionOf } from "./questions";
import { rowLine } from "./row-line";

const words = createWords("en", { ...fields, ...wizard }, { onMissing: "throw" });
let design = withRowAdded(blankDesign("d", "D"), "purpose.objectives", {
  id: "o",
  text: { value: "Civilians are safe" },
});
design = withRowAdded(design, "purpose.tasks", {
  id: "t",
  type: { value: "protect-physical" },
  tier: { value: "first" },
  objective: { value: "o" },
  troopsNeeded: { value: 3000 },
});
const columns = questionOf("purpose.tasks").paths.slice(1);

describe("is a row told in a line?", () => {
  it("by its name and what is stated of it", () => {
    expect(rowLine(words, design, "purpose.tasks", columns, "t", 0)).toEqual({
      title: "Task 1: Physical protection of civilians",
      facts:
        "First tier · Objective served: Civilians are safe · Military personnel needed: 3,000 people",
    });
  });

  it("by its number where it has no name yet, in every list", () => {
    for (const list of listPaths) {
      const { title, facts } = rowLine(words, design, list, [], "none", 1);
      expect(title, list).toMatch(/^\S.* 2$/);
      expect(facts).toBe("");
    }
  });
});
