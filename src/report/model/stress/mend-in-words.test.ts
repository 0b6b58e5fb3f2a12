import { describe, expect, it } from "vitest";
import { type Edit, editIds } from "../../../engine/stress/edit";
import { templateDesign, strictWords as words } from "../cases/report-of";
import { madeResult } from "./cases/made-result";
import { changeOfEdit, editInWords } from "./edit-in-words";
import { mendInWords } from "./mend-in-words";

const design = templateDesign("example");
const path = "force.contributors[].firm";
const firm: Edit = { id: "firm-up-pledge", kind: "set", path, row: "vantry", value: true };

describe("is an edit called by what it does?", () => {
  it.each(editIds)("%s", (id) => {
    const edit: Edit = {
      id,
      kind: "set",
      path: "force.contributors[].firm",
      row: "vantry",
      value: true,
      check: "reserve-with-a-time",
      remedy: "none",
    };
    expect(editInWords(words, design, edit)).not.toMatch(/stress\.|[{}]|\s{2}/);
  });

  it("with the row that it is about", () => {
    expect(editInWords(words, design, firm)).toBe("Make the pledge of Vantry firm");
    expect(changeOfEdit(words, design, firm)).toBe("Sets “Firm pledge” to: Yes.");
  });

  it("by a check's own words where it is a check's remedy", () => {
    const edit: Edit = { ...firm, id: "check-remedy", check: "pledges-firm", remedy: "no-such" };
    expect(editInWords(words, design, edit)).toBe("Open “Firm pledge”");
  });

  it("a new row with its cells, a figure with its unit", () => {
    const cells = { name: "Second for Tirrasca", military: 250, firm: true };
    const row: Edit = {
      id: "second-contributor",
      kind: "add-row",
      path: "force.contributors",
      row: "second",
      cells,
    };
    expect(changeOfEdit(words, design, row)).toMatch(
      /^Adds a row to “.+”: .*Second for Tirrasca; Military personnel 250 people; Firm pledge Yes\.$/,
    );
    const figure = "stress.money-buffer-months";
    const buffer: Edit = { id: "money-buffer", kind: "figure", figure, value: 6 };
    expect(changeOfEdit(words, design, buffer)).toBe(
      "Sets “Months that can be run before money comes” to: 6 months.",
    );
  });
});

describe("does a mend say what it does and what it takes?", () => {
  const [mend] = madeResult.mends;

  it("what it frees, what it makes harder, and what it would newly break", () => {
    if (!mend) throw new Error("the answer has a mend");
    const { title, changes, does } = mendInWords(words, design, madeResult, mend);
    expect(title).toBe("Make the pledge of Vantry firm");
    expect(changes).toEqual(["Sets “Firm pledge” to: Yes."]);
    expect(does).toEqual([
      "What it takes: 1,700 people promised without condition.",
      "No longer broken by any combination: Physical protection of civilians: means.",
      expect.stringMatching(/^Harder to break: Check: .+ \(1 of 2 ways gone\)\.$/),
      "The price: would newly break Warnings reach those who act.",
    ]);
  });

  it("what holds again as designed is not said to be harder to break", () => {
    if (!mend) throw new Error("the answer has a mend");
    const eases = [{ id: "ground-to-stay", gone: 1, of: 1 }];
    const { does } = mendInWords(words, design, madeResult, {
      ...mend,
      frees: [],
      eases,
      breaks: [],
    });
    expect(does.at(-1)).toBe(
      "Holds again as designed, though not under every combination: A ground to stay on.",
    );
  });

  it("and nothing of what it does not", () => {
    if (!mend) throw new Error("the answer has a mend");
    const quiet = { ...mend, eases: [], breaks: [] };
    expect(mendInWords(words, design, madeResult, quiet).does).toHaveLength(2);
  });
});
