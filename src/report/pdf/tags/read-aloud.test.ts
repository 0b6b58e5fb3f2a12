import { beforeAll, describe, expect, it } from "vitest";
import { paragraphsOf, templateDesign } from "../../model/cases/report-of";
import type { Report } from "../../model/report";
import { flatText } from "../cases/body-text";
import { readAloud, type Said } from "../cases/read-aloud";
import { pdfIn } from "../cases/report-in";

describe.each(["en", "ar"] as const)(
  "does a voice read the report as written, in %s?",
  (locale) => {
    let report: Report;
    let said: readonly Said[];
    let folio: string;
    beforeAll(async () => {
      const made = await pdfIn(locale, templateDesign("unmiss-2011"));
      report = made.report;
      folio = made.words.say("report.page", { page: 2, pages: made.pages });
      said = await readAloud(made.bytes);
    });

    it("every paragraph and heading, letter by letter and forwards", () => {
      const whole = flatText(said.map(({ text }) => text).join(""));
      const headings = report.blocks.flatMap((block) =>
        block.kind === "heading" ? [block.text] : [],
      );
      const lost = [...headings, ...paragraphsOf(report.blocks)].filter(
        (text) => !whole.includes(flatText(text)),
      );
      expect(lost).toEqual([]);
    });

    it("the headings in their order, each before what stands under it", () => {
      const parts = report.blocks.flatMap((block) => {
        if (block.kind === "heading") return [`H${block.level} ${flatText(block.text)}`];
        if (block.kind !== "paragraph") return [];
        return paragraphsOf([block]).map((text) => `P ${flatText(text)}`);
      });
      const read = said.map(({ role, text }) => `${role} ${flatText(text)}`);
      let at = 0;
      const outOfOrder = parts.filter((part) => {
        const found = read.indexOf(part, at);
        if (found >= at) at = found + 1;
        return found < 0;
      });
      expect(outOfOrder).toEqual([]);
    });

    it("nothing of the head and foot of the pages", () => {
      expect(said.map(({ text }) => text)).not.toContain(folio);
      const titles = said.filter(({ text }) => text === report.meta.title);
      expect(titles.map(({ role }) => role)).toEqual(["H1"]);
    });
  },
);
