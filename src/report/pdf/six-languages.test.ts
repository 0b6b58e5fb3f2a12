import { beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "../../i18n/locale";
import { paragraphsOf, templateDesign } from "../model/cases/report-of";
import { type BodyText, bodyTextOf, flatText, textInOrder } from "./cases/body-text";
import { pdfIn } from "./cases/report-in";
import { coverageOf, printable } from "./fonts/coverage";
import { margin } from "./paper";

type Made = Awaited<ReturnType<typeof pdfIn>>;

describe.each(LOCALES)("is the report on UNMISS whole in %s?", (locale) => {
  let made: Made;
  let body: BodyText;
  beforeAll(async () => {
    made = await pdfIn(locale, templateDesign("unmiss-2011"));
    body = await bodyTextOf(made.bytes);
  });

  it("reads back as what was put in: every heading and paragraph, letter by letter", async () => {
    const isCovered = coverageOf(made.fonts);
    const text = flatText(await textInOrder(made.bytes));
    const headings = made.report.blocks.flatMap((block) =>
      block.kind === "heading" ? [block.text] : [],
    );
    const lost = [...headings, ...paragraphsOf(made.report.blocks)].filter(
      (paragraph) => !text.includes(flatText(printable(paragraph, isCovered).text)),
    );
    expect(lost).toEqual([]);
  });

  it("lacks no character and stays under 400 KB", () => {
    expect(made.missing).toEqual([]);
    expect(made.bytes.length).toBeLessThan(400 * 1024);
  });

  it("runs over no edge", () => {
    const over = body.found.filter(
      ({ left, right }) => left < margin - 0.5 || right > body.width - margin + 0.5,
    );
    expect(over).toEqual([]);
  });
});
