import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { withFigure } from "../domain/author-changes";
import { blankDesign } from "../domain/design";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { figureUnits, type PlanFactor } from "../planning/plan-factor";
import { unitInWords } from "../report/model/figure-in-words";
import { WordsProvider } from "../ui/words-context";
import { FigureField } from "./figure-field";

let words: Words;
beforeAll(async () => {
  words = createWords("en", await loadMessages("en", ["means"]), { onMissing: "throw" });
});

const blank = blankDesign("d", "Design");
const hours: PlanFactor = {
  id: "sizing.patrol-hours",
  unit: "hours",
  usual: 8,
  least: 0,
  most: 24,
  basis: "convention",
};
const cost: PlanFactor = {
  id: "cost.per-uniformed",
  unit: "usd-per-year",
  usual: { low: 48_000, high: 79_500 },
  least: 0,
  most: 1_000_000,
  basis: {
    title: "Fact sheet",
    url: "https://example.org/sheet",
    year: "2011",
    status: "derived",
  },
};
const alone: PlanFactor = { ...hours, id: "cost.price-change", usual: undefined, basis: "author" };

function draw(factor: PlanFactor, design = blank, row?: string): string {
  return renderToStaticMarkup(
    <WordsProvider words={words}>
      <FigureField
        design={design}
        factor={factor}
        {...(row !== undefined && { row })}
        label="Hours on patrol"
        scope="One patrol with its way there."
      />
    </WordsProvider>,
  )
    .replaceAll("&#x27;", "'")
    .replace(/<[^>]+aria-hidden[^>]+>/g, "");
}

describe("whose figure does the field say it is?", () => {
  it("ours, in the box with its unit", () => {
    const html = draw(hours);
    expect(html).toContain('value="8"');
    expect(html).toMatch(/<label[^>]*>hours<\/label>/);
    expect(html).toContain("Our figure.");
    expect(html).not.toContain("<button");
  });

  it("a range of ours beside an empty box: no number of it is chosen for the author", () => {
    const html = draw(cost);
    expect(html).toContain('value=""');
    expect(html).toContain("Our figure: 48,000 to 79,500.");
  });

  it("the author's, with the way back and the reason", () => {
    const design = withFigure(blank, "sizing.patrol-hours", { value: 6, reason: "Heat" });
    const html = draw(hours, design);
    expect(html).toContain('value="6"');
    expect(html).toContain("Your figure.");
    expect(html).toContain("Back to our figure: 8");
    expect(html).toContain('value="Heat"');
  });

  it("the author's for all rows at a row, without a way back that would change other rows", () => {
    const all = withFigure(blank, "sizing.patrol-hours", { value: 6 });
    expect(draw(hours, all, "north")).toContain("Your figure for all rows.");
    expect(draw(hours, all, "north")).not.toContain("<button");
    const north = withFigure(all, "sizing.patrol-hours@north", { value: 4 });
    expect(draw(hours, north, "north")).toContain("Back to your figure for all rows: 6");
  });

  it("nobody's where there is none", () => {
    expect(draw(alone)).toContain("nothing is counted until you set one");
    const own = withFigure(blank, "cost.price-change", { value: 12.5 });
    expect(draw(alone, own)).toContain("Take your figure away");
  });
});

describe("does every figure open where it comes from?", () => {
  it("source, year, what it covers, and that it is derived", () => {
    const html = draw(cost);
    expect(html).toContain('href="https://example.org/sheet"');
    expect(html).toContain("Year: 2011.");
    expect(html).toContain("One patrol with its way there.");
    expect(html).toContain("Our arithmetic on figures that were read in this source.");
  });

  it("that it is a convention", () => {
    expect(draw(hours)).toContain("A convention of ours.");
  });
});

it("has every unit its words?", () => {
  for (const unit of figureUnits) expect(unitInWords(words, unit)).not.toBe("");
});
