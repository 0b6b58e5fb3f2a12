import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import type { Block } from "./block";
import { paragraphsOf, reportOf } from "./cases/report-of";
import { richDesign } from "./cases/rich-design";

function sectionsOf(design: MandateDesign) {
  const { blocks } = reportOf(design).report;
  return (id: string): Block[] => {
    const from = blocks.findIndex((block) => block.kind === "heading" && block.id === id);
    const rest = from < 0 ? [] : blocks.slice(from + 1);
    const to = rest.findIndex((block) => block.kind === "heading" && block.level === 2);
    return rest.slice(0, to < 0 ? rest.length : to);
  };
}
const section = sectionsOf(richDesign);
const termsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "terms" ? block.items.map(({ term }) => term) : []));
const tableOf = (blocks: readonly Block[], caption: string) => {
  const found = blocks.find((block) => block.kind === "table" && block.caption.startsWith(caption));
  if (found?.kind !== "table") throw new Error(`no table "${caption}"`);
  return {
    heads: found.columns.map(({ text }) => text),
    rows: found.rows.map((row) =>
      row.map((runs) => paragraphsOf([{ kind: "paragraph", runs }])[0] ?? ""),
    ),
    columns: found.columns,
  };
};

describe("does each choice stand where it serves?", () => {
  it("a factor's choices in its section, a strategy's and the case's in theirs", () => {
    expect(termsOf(section("troop-quantity"))).toContain("Troop ceiling");
    expect(termsOf(section("case"))).toContain("Type of operation");
    expect(termsOf(section("commitment"))).not.toContain("Troop ceiling");
  });

  it("owners and triggers with their assumption and not among the choices", () => {
    const terms = termsOf(section("international-support"));
    expect(terms.length).toBeGreaterThan(2);
    expect(terms.filter((term) => /keeps watch|would show/.test(term))).toEqual([]);
  });

  it("only what is stated", () => {
    const design = { ...blankDesign("d", "D"), force: { troopCeiling: { value: "not-stated" } } };
    expect(
      sectionsOf(design as MandateDesign)("troop-quantity").some(({ kind }) => kind === "terms"),
    ).toBe(false);
  });
});

describe("is a list told as a table?", () => {
  it("with the columns that somebody answered, and a silent cell saying so", () => {
    const { heads, rows } = tableOf(section("case"), "Sectors: 3 sectors");
    expect(heads.slice(0, 2)).toEqual(["Sector", "Population"]);
    expect(rows.map(([name]) => name)).toEqual([
      "Dunmar and the eastern valleys",
      "Centre",
      "South",
    ]);
    expect(rows[2]?.[1]).toBe("not stated");
  });

  it("with a task's objective by its name and not by its id", () => {
    const { heads, rows } = tableOf(section("clear-objectives"), "Tasks");
    const at = heads.indexOf("Objective served");
    expect(rows[0]?.[at]).toBe("Civilians in the three sectors are safe from attack");
  });

  it("with numbers at the end of their column, but never the name of the row", () => {
    const { columns } = tableOf(section("case"), "Sectors");
    expect(columns[0]?.align).toBe("start");
    expect(columns[1]?.align).toBe("end");
  });

  it("with the author's grounds for the whole list under it", () => {
    expect(paragraphsOf(section("case")).join("\n")).toContain(
      "Why: Sectors follow the lines of the ceasefire of 2025.",
    );
  });

  it("with passage and reason of a row where the author gives them", () => {
    const design: MandateDesign = {
      ...richDesign,
      purpose: {
        tasks: {
          value: [
            {
              id: "a",
              type: { value: "demining", passage: "paragraph 9", reason: "Roads first." },
            },
            { id: "b", type: { value: "good-offices" } },
          ],
        },
      },
    };
    const { heads, rows } = tableOf(sectionsOf(design)("clear-objectives"), "Tasks");
    expect(heads.at(-1)).toBe("Where, and why");
    expect(rows.map((row) => row.at(-1))).toEqual(["paragraph 9 Roads first.", ""]);
  });
});
