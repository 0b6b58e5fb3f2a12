import { describe, expect, it } from "vitest";
import { withFigure } from "../../domain/author-changes";
import { sectorDesign } from "../../planning/sizing/cases/sector-design";
import type { Block } from "./block";
import { paragraphsOf, reportOf, templateDesign } from "./cases/report-of";
import type { ReportOptions } from "./report";
import { textOf } from "./runs";

const north = { id: "north", name: "North", population: 400_000, areaKm2: 9_000, risk: "high" };
const design = sectorDesign({
  tasks: [["protect-physical"]],
  sectors: [{ ...north, troops: 600 }, { id: "south" }],
  answers: { "operation.type": "un-peacekeeping", "force.troopCeiling": 2000 },
});

/** The section's blocks, from its heading to the next of its level. */
function sectionOf(of: typeof design, options: Partial<ReportOptions> = {}): readonly Block[] {
  const { blocks } = reportOf(of, options).report;
  const from = blocks.findIndex((block) => block.kind === "heading" && block.id === "sizing");
  if (from < 0) return [];
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex((block) => block.kind === "heading" && block.level === 2);
  return rest.slice(0, to);
}
const own = withFigure(
  withFigure(design, "sizing.patrol-size", { value: 16, reason: "Two vehicles of eight" }),
  "sizing.patrols-a-day@north",
  { value: 10 },
);

describe("when is the arithmetic printed?", () => {
  it("where the author set a figure of it, or asks for it; else never", () => {
    expect(sectionOf(design)).toEqual([]);
    expect(sectionOf(design, { sizing: true }).length).toBeGreaterThan(0);
    expect(sectionOf(own).length).toBeGreaterThan(0);
    const cost = withFigure(design, "cost.per-uniformed", { value: 60_000 });
    expect(sectionOf(cost)).toEqual([]);
  });

  it("not where it is left out, whoever set figures", () => {
    expect(sectionOf(own, { leftOut: ["sizing"] })).toEqual([]);
  });
});

describe("does it say what it is, whose figures are in it, and how it came about?", () => {
  const paragraphs = paragraphsOf(sectionOf(own));

  it("no finding, first of all", () => {
    expect(paragraphs[0]).toContain("No study stands behind a patrol plan");
  });

  it("the author's figures, with ours and the reason", () => {
    const terms = sectionOf(own).flatMap((block) => (block.kind === "terms" ? block.items : []));
    expect(terms.map(({ term, runs }) => `${term}: ${textOf(runs)}`)).toEqual([
      "Soldiers on a patrol: 16 people (ours: 12). Why: Two vehicles of eight",
      "Patrols a day, North: 10 patrols a day (ours: 8).",
    ]);
  });

  it("the steps with the numbers put in", () => {
    expect(paragraphs).toContain(
      "Patrols: patrols a day (10) × soldiers (16) × hours out, before and after (6 + 2) × shifts (3) ÷ 24 = 160 places; × people for a place (1.2963 to 1.4583) = 208 to 234",
    );
  });

  it("a sector that cannot be counted, by name and with what would tell", () => {
    expect(paragraphs).toContain(
      "Sector 2: Patrols. Not stated: Population, Area and Risk to civilians.",
    );
    expect(paragraphs.join(" ")).toContain("Read the sums that lack them as floors.");
  });

  it("surplus or shortfall by sector, beside plan and expected strength", () => {
    const [sectors] = sectionOf(own).flatMap((block) => (block.kind === "table" ? [block] : []));
    const [first = []] = sectors?.rows ?? [];
    const cells = first.map(textOf);
    expect(cells[0]).toBe("North");
    expect(cells[2]).toBe("600");
    expect(cells[4]).toBe("450 to 555");
    expect(cells[3]).toMatch(/^(over|short|between)/);
  });

  it("where expected strength comes from, and the sources of figures that have one", () => {
    expect(paragraphs.join(" ")).toContain("a straight climb to 75 to 92.5 per cent");
    const ours = paragraphs.find((text) => text.startsWith("Every other figure"));
    expect(ours).toMatch(
      /Officers in a formed police unit\u00a0\[\d+\]; Month after the decision\u00a0\[\d+\]/,
    );
  });

  it("no figure for a sector that is gone, or that is impossible", () => {
    const odd = withFigure(
      withFigure(design, "sizing.patrol-hours@gone", { value: 3 }),
      "sizing.duty-days",
      { value: 90 },
    );
    expect(sectionOf(odd).some(({ kind }) => kind === "terms")).toBe(false);
  });
});

it("can the section be printed for a design as it comes from a text, and for a blank one?", () => {
  for (const id of ["blank", "onub-2004", "minurcat-2009", "example"]) {
    const paragraphs = paragraphsOf(sectionOf(templateDesign(id), { sizing: true }));
    expect(paragraphs.join(" ")).not.toMatch(/NaN|Infinity|undefined|sizing\./);
  }
});
