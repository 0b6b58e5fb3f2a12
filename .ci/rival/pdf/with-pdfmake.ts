import pdfmake from "pdfmake";
import type { GivenReport } from "./given-report";
import { pdfmakeBlock } from "./pdfmake-blocks";
import { page, styleOf } from "./peer-style";

const family = "NotoSans";
const faces = { normal: "normal", bold: "bold", italics: "italic" } as const;

/** Makes the fonts of the report known to pdfmake, once. */
export function givePdfmakeFonts({ fonts }: GivenReport): void {
  const files = Object.entries(faces).map(([style, own]) => {
    const file = `${own}.ttf`;
    const font = fonts.find((each) => each.style === own);
    if (!font) throw new Error(`There is no face ${own}.`);
    pdfmake.virtualfs.writeFileSync(file, Buffer.from(font.base64, "base64"));
    return [style, file] as const;
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setFonts({ [family]: Object.fromEntries(files) });
}

/** The report as a PDF by pdfmake, with bookmarks, tags and a design's copy left out. */
export async function withPdfmake({ report, words }: GivenReport): Promise<Uint8Array> {
  const { meta, blocks } = report;
  const { size, colour } = styleOf("running");
  const running = { fontSize: size, color: colour };
  const foot = (number: number, pages: number) => ({
    columns: [
      words.date(meta.date),
      { text: words.say("report.page", { page: number, pages }), alignment: "right" },
    ],
    ...running,
    margin: [page.margin, 20, page.margin, 0],
  });
  const head = { text: meta.title, ...running, margin: [page.margin, 28, page.margin, 0] };
  const made = pdfmake.createPdf({
    pageSize: { width: page.width + 2 * page.margin, height: page.height },
    pageMargins: page.margin,
    defaultStyle: { font: family },
    info: { title: meta.title, author: meta.author, subject: meta.kindWords },
    lang: meta.language,
    header: (number: number) => (number === 1 ? "" : head),
    footer: foot,
    content: blocks.flatMap(pdfmakeBlock),
  });
  return new Uint8Array(await made.getBuffer());
}
