import { jsPDF } from "jspdf";
import { beforeAll, describe, expect, it } from "vitest";
import { blankDesign } from "../../../domain/design";
import type { Words } from "../../../i18n/words";
import type { Block } from "../../model/block";
import { templateDesign } from "../../model/cases/report-of";
import { richDesign } from "../../model/cases/rich-design";
import type { Report } from "../../model/report";
import { said } from "../../model/runs";
import { elementsOf, innerOf } from "../cases/elements-of";
import { readAloud } from "../cases/read-aloud";
import { readTagged, type TaggedElement, type TaggedPdf } from "../cases/read-tagged";
import { pdfIn } from "../cases/report-in";
import { tagFaults } from "../cases/tag-faults";
import { loadFonts } from "../fonts/load-fonts";
import { renderPdf } from "../render-pdf";
import { createStructure } from "./structure";
import { newTag } from "./tag";

const designs = {
  rich: richDesign,
  "unmiss-2011": templateDesign("unmiss-2011"),
  blank: blankDesign("d", "D"),
};

describe("is everything on the pages tagged or an artefact, in order and with its role?", () => {
  it.each([
    ["en", "rich", "full", "a4"],
    ["en", "unmiss-2011", "brief", "letter"],
    ["fr", "blank", "full", "a4"],
    ["ar", "unmiss-2011", "full", "letter"],
    ["zh", "rich", "brief", "a4"],
  ] as const)("in %s, on %s, %s, on %s", async (locale, id, kind, paper) => {
    const { bytes } = await pdfIn(locale, designs[id], {
      kind,
      annex: true,
      comments: true,
      paper,
    });
    expect(tagFaults(readTagged(bytes))).toEqual([]);
  });
});

describe("does the structure say what the report says?", () => {
  let report: Report;
  let words: Words;
  const ofKind = <Kind extends Block["kind"]>(kind: Kind) =>
    report.blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
  let pdf: TaggedPdf;
  let elements: TaggedElement[];
  const ofRole = (role: string) => elements.filter((element) => element.role === role);
  beforeAll(async () => {
    const made = await pdfIn("en", richDesign);
    ({ report, words } = made);
    pdf = readTagged(made.bytes);
    elements = pdf.tree ? elementsOf(pdf.tree).map(({ element }) => element) : [];
  });

  it("has a heading for every heading, in their order", () => {
    const levels = report.blocks.flatMap((block) =>
      block.kind === "title" ? ["H1"] : block.kind === "heading" ? [`H${block.level}`] : [],
    );
    const roles = elements.map(({ role }) => role).filter((role) => /^H\d$/.test(role));
    expect(roles).toEqual(levels);
  });
  it("has one table for a table, over however many pages, with all rows and their heads", () => {
    const wanted = report.blocks.flatMap((block) => {
      if (block.kind === "profile") return [block.rows.length];
      return block.kind === "table" ? [block.rows.length + 1] : [];
    });
    expect(wanted.length).toBeGreaterThan(1);
    expect(ofRole("Table").map((table) => innerOf(table).length - 1)).toEqual(wanted);
  });
  it("keeps a table over three pages one, and reads its repeated head once", async () => {
    const row = (text: string) => [said(text), said(`${text} ${"and more ".repeat(20)}`)];
    const table: Block = {
      kind: "table",
      caption: "Caption",
      columns: [
        { text: "Name", align: "start" },
        { text: "What", align: "start" },
      ],
      rows: Array.from({ length: 90 }, (_, index) => row(String(index))),
    };
    const blocks = [...ofKind("title"), table];
    const made = await renderPdf({ ...report, blocks }, { fonts: await loadFonts(), words });
    expect(made.pages).toBeGreaterThan(2);
    const read = readTagged(made.bytes);
    expect(tagFaults(read)).toEqual([]);
    const aloud = await readAloud(made.bytes);
    expect(aloud.filter(({ role, text }) => role === "TH" && text === "Name")).toHaveLength(1);
    expect(aloud.filter(({ role }) => role === "TD")).toHaveLength(90);
  });
  it("lists every source under its number", () => {
    const [sources] = ofKind("sources");
    const [list] = ofRole("L").filter(({ numbering }) => numbering === "Decimal");
    expect(list && innerOf(list).length).toBe(sources?.items.length);
  });
  it("says what the profile's picture shows", () => {
    const [profile] = ofKind("profile");
    expect(ofRole("Figure").map(({ alternative }) => alternative)).toEqual([profile?.picture]);
  });
  it("says of a drawn mark of a list which sign it stands for", () => {
    const [list] = ofRole("L").filter(({ numbering }) => numbering === "Square");
    const [item] = list ? innerOf(list) : [];
    expect(item && innerOf(item).map(({ role, says }) => [role, says])).toEqual([
      ["Lbl", "\u2022"],
      ["LBody", undefined],
    ]);
  });
  it("says where links lead", () => {
    const words = pdf.pages.flatMap(({ annotations }) => annotations.map((each) => each.words));
    expect(words).toContain("Source 1");
    expect(words.some((each) => each.startsWith("https://doi.org/"))).toBe(true);
  });
  it("names the language of titles where it is another", async () => {
    expect(ofRole("Span")).toEqual([]);
    const { tree } = readTagged((await pdfIn("fr", richDesign)).bytes);
    const spans = (tree ? elementsOf(tree) : []).filter(({ element }) => element.role === "Span");
    expect(spans.length).toBeGreaterThan(20);
    expect(new Set(spans.map(({ element }) => element.language))).toEqual(new Set(["en"]));
  });
});

describe("does the checker see what it is meant to see in a file?", () => {
  const made = (draw: (doc: jsPDF, structure: ReturnType<typeof createStructure>) => void) => {
    const doc = new jsPDF({ unit: "pt", format: [300, 300] });
    const structure = createStructure(doc, 300);
    structure.draw({ tag: newTag("H1") }, () => doc.text("Title", 20, 20));
    draw(doc, structure);
    structure.endPage();
    return tagFaults(readTagged(structure.output()));
  };
  it("a line drawn outside the structure", () => {
    const faults = made((doc, structure) => {
      structure.endPage();
      doc.line(10, 10, 90, 90);
    });
    expect(faults).toContain("page 1: S is not tagged");
  });
  it("nothing of the kind where all is drawn through it", () => {
    const faults = made((doc, structure) =>
      structure.draw({ artefact: "layout" }, () => doc.line(10, 10, 90, 90)),
    );
    expect(faults.filter((fault) => fault.startsWith("page"))).toEqual([]);
  });
});
