import type { Words } from "../../i18n/words";
import type { PrintBlock, PrintReport } from "../model/exercise/print-block";
import { describeDocument } from "./describe-document";
import type { Drawing, Place } from "./draw-mark";
import { drawPage } from "./draw-page";
import { embedDesign } from "./embed-design";
import { createFaces } from "./faces";
import { type FilledPage, fillPages } from "./fill-pages";
import { type PdfFont, registerFonts } from "./fonts/load-fonts";
import { layBlock } from "./lay-block";
import { mirroredPage } from "./mirror";
import { missingCharacters } from "./missing-characters";
import { addOutline } from "./outline";
import { gridOf, margin, type Paper, papers } from "./paper";
import { printableReport } from "./printable-report";
import { createStructure } from "./tags/structure";
import type { Setting } from "./typesetter";

export interface PdfOptions {
  readonly fonts: readonly PdfFont[];
  readonly words: Words;
  readonly paper?: Paper;
  /** The design's own file, put into the PDF on request: its name and its text. */
  readonly embed?: { readonly name: string; readonly text: string };
  /** Told when all pages are set, and after each that is drawn; what it promises is waited for. */
  readonly onStep?: (step: PdfStep) => void | Promise<void>;
}

/** How far a PDF is: none of its pages is drawn when all of them are set. */
export interface PdfStep {
  readonly drawn: number;
  readonly pages: number;
}

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters that no font could draw; the last page says so too. */
  readonly missing: readonly string[];
}

/** Where each part and source begins. */
function placesOf(pages: readonly FilledPage[]): Map<string, Place> {
  const places = new Map<string, Place>();
  pages.forEach((page, index) => {
    for (const { slab, y } of page)
      for (const { id } of slab.opens ?? []) places.set(id, { page: index + 1, top: margin + y });
  });
  return places;
}

/** The section that a page opens with: the one that begins at its top, else the one running on. */
function sectionsOf(pages: readonly FilledPage[]): string[] {
  let running = "";
  return pages.map((page) => {
    const opened = page.flatMap(({ slab, y }) =>
      (slab.opens ?? []).flatMap(({ level, text = "" }) => (level === 2 ? [{ text, y }] : [])),
    );
    const [first] = opened;
    const atTop = first && first.y < 1 ? first.text : running;
    running = opened.at(-1)?.text ?? running;
    return atTop;
  });
}

function pagesOf(setting: Setting, blocks: readonly PrintBlock[]): FilledPage[] {
  const laid = blocks.map((block, index) => ({
    block: index,
    slabs: layBlock(setting, block, blocks[index + 1]),
  }));
  return fillPages(laid, setting.grid.height);
}

/** The report, or the first shorter form of it that fits on its pages, else the shortest. */
function fittingPages(setting: Setting, given: PrintReport, remarks: readonly PrintBlock[]) {
  const { pages: most = Number.POSITIVE_INFINITY, shorter = [] } = given.fit ?? {};
  const set = (report: PrintReport) => ({
    report,
    pages: pagesOf(setting, [...report.blocks, ...remarks]),
  });
  let fitting = set(given);
  for (const form of shorter) {
    if (fitting.pages.length <= most) break;
    fitting = set(form);
  }
  return fitting;
}

/** Sets a report as a PDF. Rejects when jsPDF cannot be loaded (first visit without a network). */
export async function renderPdf(given: PrintReport, options: PdfOptions): Promise<RenderedPdf> {
  const { jsPDF } = await import("jspdf");
  const { words, paper = "a4" } = options;
  const { report: printable, missing } = printableReport(given, options.fonts);
  const { width, height } = papers[paper];
  const doc = new jsPDF({
    unit: "pt",
    format: [width, height],
    putOnlyUsedFonts: true,
    compress: true,
    precision: 2,
  });
  registerFonts(doc, options.fonts);
  const grid = gridOf(paper);
  const faces = createFaces(doc, options.fonts);
  const { measure } = faces;
  const { direction } = words;
  const { report, pages } = fittingPages(
    { measure, grid, direction },
    printable,
    missingCharacters(words, missing),
  );
  const structure = createStructure(doc, height);
  const sayOfSource = (number: number) => words.say("report.to-source", { number });
  const places = placesOf(pages);
  const drawing: Drawing = { doc, measure, faces, direction, places, structure, sayOfSource };
  const sections = sectionsOf(pages);
  await options.onStep?.({ drawn: 0, pages: pages.length });
  for (const [index, page] of pages.entries()) {
    if (index > 0) doc.addPage([width, height]);
    const furniture = {
      title: report.meta.title,
      section: sections[index] ?? "",
      marking: report.meta.marking,
      date: words.date(report.meta.date),
      folio: words.say("report.page", { page: index + 1, pages: pages.length }),
    };
    const placed = direction === "rtl" ? mirroredPage(page, grid.width) : page;
    drawPage(drawing, grid, placed, furniture, index === 0);
    await options.onStep?.({ drawn: index + 1, pages: pages.length });
  }
  addOutline(doc, pages);
  const content = JSON.stringify([given, paper, options.embed ?? null]);
  describeDocument(doc, report.meta, words.direction, content);
  if (options.embed) embedDesign(doc, options.embed, report.meta.date);
  return { bytes: structure.output(), pages: pages.length, missing };
}
