import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { designChanges } from "../../domain/design-changes";
import { withAnswer, withValue } from "../../domain/edit";
import { loadMessages } from "../../i18n/catalogue";
import { createWords } from "../../i18n/words";
import { changeInWords } from "./change-in-words";

const words = createWords("en", await loadMessages("en", ["fields", "checks", "versions"]));
const blank = blankDesign("d", "Draft");
const lines = (before: MandateDesign, after: MandateDesign) =>
  designChanges(before, after).map((change) => {
    const said = changeInWords(words, { before, after }, change);
    return `${said.what}: ${said.before} -> ${said.after}`;
  });

describe("does a reader see what changed, how it was and how it is?", () => {
  it("says values with their units, and what is not stated", () => {
    const after = withValue(blank, "force.troopCeiling", 7000);
    expect(lines(blank, after)).toEqual(["Troop ceiling: Not stated -> 7,000 people"]);
  });

  it("says rows by their name, and by their place where they have none", () => {
    const sectors = (...rows: object[]) => withValue(blank, "situation.sectors", rows);
    const north = { id: "n", name: { value: "North" } };
    const before = sectors(north);
    const after = sectors({ ...north, risk: { value: "high" } }, { id: "x" });
    expect(lines(before, after)).toEqual([
      "Added to Sectors: Not there -> sector 2",
      expect.stringMatching(/^Sectors, North: .+: Not stated -> High$/),
    ]);
    expect(lines(after, sectors())).toContain("Removed from Sectors: North -> Not there");
  });

  it("says a list's order, and a row of a list that gives no names", () => {
    const signs = (...ids: string[]) =>
      withValue(
        blank,
        "situation.warningSigns",
        ids.map((id) => (id === "a" ? { id, sign: { value: "Radio" } } : { id })),
      );
    expect(lines(signs("a", "b"), signs("b", "a"))).toEqual([
      "Order of Warning signs: “Radio” and row 2 -> row 1 and “Radio”",
    ]);
  });

  it("says reasons, the paper's own lines and what stands beside the answers", () => {
    const reason = withAnswer(blank, "force.troopCeiling", { value: 1, reason: "Pledged" });
    const before = withValue(blank, "force.troopCeiling", 1);
    expect(lines(before, reason)).toEqual([
      "Reason or source of: Troop ceiling: No reason given -> Pledged",
    ]);
    const thresholds = [{ threshold: "t", value: 1, reason: "r" }];
    const basis = { title: "Resolution 1", text: "" };
    expect(lines(blank, { ...blank, about: { title: "Final" }, thresholds, basis })).toEqual([
      "Name of the design: Draft -> Final",
      "Changed thresholds: None -> 1",
      "Text that the design starts from: None -> Resolution 1",
    ]);
  });
});
