import { jsPDF } from "jspdf";
import { beforeAll, describe, expect, it } from "vitest";
import { paragraphsOf } from "../model/cases/report-of";
import { bodyTextOf, flatText, textInOrder } from "./cases/body-text";
import { heavyDesign } from "./cases/heavy-design";
import { pdfIn } from "./cases/report-in";
import { createFaces } from "./faces";
import { fillPages } from "./fill-pages";
import { coverageOf, printable } from "./fonts/coverage";
import { registerFonts } from "./fonts/load-fonts";
import { layBlock } from "./lay-block";
import { gridOf, margin } from "./paper";
import { printableReport } from "./printable-report";

const cases = [
  ["en", "letter", "Civilians in the eastern valleys were attacked (see S/2027/41), and fled. "],
  ["ar", "a4", "تعرّض المدنيون للهجوم في الوديان الشرقية (انظر S/2027/41)، وفرّ 1,200 منهم. "],
  ["zh", "a4", "东部山谷的平民遭到袭击（见 S/2027/41），有1,200人逃离。"],
] as const;

describe.each(cases)(
  "is a design of the largest size whole in %s on %s?",
  (locale, paper, said) => {
    let made: Awaited<ReturnType<typeof pdfIn>>;
    beforeAll(async () => {
      made = await pdfIn(locale, heavyDesign(said), { paper });
    });

    it("cuts nothing: every paragraph reads back", async () => {
      const { report, bytes, fonts } = made;
      const isCovered = coverageOf(fonts);
      const text = flatText(await textInOrder(bytes));
      const lost = paragraphsOf(report.blocks).filter(
        (paragraph) => !text.includes(flatText(printable(paragraph, isCovered).text)),
      );
      expect(lost).toEqual([]);
    });

    it("runs over no edge", async () => {
      const { found, width, height } = await bodyTextOf(made.bytes);
      const over = found.filter(
        ({ left, right, baseline }) =>
          left < margin - 0.5 ||
          right > width - margin + 0.5 ||
          baseline < margin - 0.5 ||
          baseline > height - margin + 0.5,
      );
      expect(over).toEqual([]);
    });

    it("leaves no heading and no table head alone at the foot of a page", () => {
      const { report, fonts, words } = made;
      const doc = new jsPDF({ unit: "pt", putOnlyUsedFonts: true });
      registerFonts(doc, fonts);
      const grid = gridOf(paper);
      const setting = {
        measure: createFaces(doc, fonts).measure,
        grid,
        direction: words.direction,
      };
      const laid = printableReport(report, fonts).report.blocks.map((block, index) => ({
        block: index,
        slabs: layBlock(setting, block),
      }));
      const pages = fillPages(laid, grid.height);
      expect(pages.length).toBeGreaterThan(20);
      const alone = pages.flatMap((page, index) => (page.at(-1)?.slab.keep ? [index + 1] : []));
      expect(alone).toEqual([]);
    });
  },
);
