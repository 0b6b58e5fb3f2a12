import { renderPdf } from "../../../src/report/pdf/render-pdf";
import { type GivenReport, givenReport } from "./given-report";
import { missingWords } from "./same-text";
import { givePdfmakeFonts, withPdfmake } from "./with-pdfmake";
import { giveReactPdfFonts, withReactPdf } from "./with-react-pdf";

const rounds = 9;
/** The slowest takes part in every third round. */
const roundsOf = { ours: 1, pdfmake: 1, "react-pdf": 3 } as const;
const makers = {
  ours: async ({ report, fonts, words }: GivenReport) =>
    (await renderPdf(report, { fonts, words })).bytes,
  pdfmake: withPdfmake,
  "react-pdf": withReactPdf,
} as const;
type Maker = keyof typeof makers;
const names = Object.keys(makers) as Maker[];

export interface MadePdf {
  /** Milliseconds, the quickest of all rounds: what else the machine does only ever adds to it. */
  readonly ms: number;
  readonly bytes: number;
  readonly pages: number;
}

/** Throws where a PDF lacks words of the report: nobody is faster for saying less. */
async function pagesRead(name: Maker, { report }: GivenReport, bytes: Uint8Array): Promise<number> {
  // Loaded after the clock has stopped: the reader puts slower lists in the place of the language's own.
  const { readPdf } = await import("../../../src/report/pdf/cases/read-pdf");
  const { pages, text } = await readPdf(bytes);
  const missing = missingWords(report, text);
  if (missing.length > 0)
    throw new Error(`The PDF by ${name} lacks ${missing.length} words: ${missing.slice(0, 20)}`);
  return pages.length;
}

/**
 * The same report made into a PDF by each in one process, in turns: ours with tags, bookmarks and
 * metadata, theirs without. What they made is read back and has to hold the whole text.
 */
export async function comparePdf(): Promise<Readonly<Record<Maker, MadePdf>>> {
  const given = await givenReport();
  givePdfmakeFonts(given);
  giveReactPdfFonts(given);
  const made = new Map<Maker, Uint8Array>();
  // Once without the clock, so that each is timed as compiled code.
  for (const name of names) made.set(name, await makers[name](given));
  const times: Record<Maker, number[]> = { ours: [], pdfmake: [], "react-pdf": [] };
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      if (round % roundsOf[name] !== 0) continue;
      const begun = performance.now();
      await makers[name](given);
      times[name].push(performance.now() - begun);
    }
  const result: Partial<Record<Maker, MadePdf>> = {};
  for (const [name, bytes] of made)
    result[name] = {
      ms: Math.min(...times[name]),
      bytes: bytes.length,
      pages: await pagesRead(name, given, bytes),
    };
  return result as Record<Maker, MadePdf>;
}
