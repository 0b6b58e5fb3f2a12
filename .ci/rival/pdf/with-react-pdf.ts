import { Document, Font, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { createElement as h } from "react";
import type { GivenReport } from "./given-report";
import { page, styleOf } from "./peer-style";
import { reactPdfBlock } from "./react-pdf-blocks";

const family = "NotoSans";
const faces = {
  normal: { fontWeight: 400 },
  bold: { fontWeight: 700 },
  italic: { fontWeight: 400, fontStyle: "italic" },
} as const;

/** Makes the fonts of the report known to react-pdf, once; words are not parted, as in ours. */
export function giveReactPdfFonts({ fonts }: GivenReport): void {
  Font.register({
    family,
    fonts: fonts.map(({ style, base64 }) => ({
      src: `data:font/ttf;base64,${base64}`,
      ...faces[style],
    })),
  });
  Font.registerHyphenationCallback((word) => [word]);
}

/** The report as a PDF by react-pdf, with bookmarks, tags and a design's copy left out. */
export async function withReactPdf({ report, words }: GivenReport): Promise<Uint8Array> {
  const { meta, blocks } = report;
  const { size, colour } = styleOf("running");
  const running = { position: "absolute", fontSize: size, color: colour } as const;
  const sides = { left: page.margin, right: page.margin };
  const folio = ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }) =>
    words.say("report.page", { page: pageNumber, pages: totalPages });
  const tree = h(
    Document,
    { title: meta.title, author: meta.author, subject: meta.kindWords, language: meta.language },
    h(
      Page,
      { size: "A4", style: { padding: page.margin, fontFamily: family } },
      h(Text, { fixed: true, style: { ...running, ...sides, top: 28 } }, meta.title),
      blocks.map((block, key) => h(View, { key }, reactPdfBlock(block))),
      h(Text, { fixed: true, style: { ...running, ...sides, bottom: 24 } }, words.date(meta.date)),
      h(Text, {
        fixed: true,
        render: folio,
        style: { ...running, right: page.margin, bottom: 24 },
      }),
    ),
  );
  return new Uint8Array(await renderToBuffer(tree));
}
