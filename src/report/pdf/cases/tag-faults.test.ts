import { beforeAll, describe, expect, it } from "vitest";
import { blankDesign } from "../../../domain/design";
import { elementsOf } from "./elements-of";
import { readTagged, type TaggedElement, type TaggedPage, type TaggedPdf } from "./read-tagged";
import { pdfIn } from "./report-in";
import { tagFaults } from "./tag-faults";

let good: TaggedPdf;
beforeAll(async () => {
  good = readTagged((await pdfIn("en", blankDesign("d", "D"))).bytes);
});

/** What may be changed in a copy. */
type Open<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** The faults of a copy that was changed by hand. */
function faultsAfter(change: (pdf: Open<TaggedPdf>) => void): string[] {
  const copy = structuredClone(good);
  change(copy);
  return tagFaults(copy);
}

/** Changes the first element of a role, and says which object it is. */
function changed(pdf: TaggedPdf, role: string, change: (element: Open<TaggedElement>) => void) {
  const found = pdf.tree && elementsOf(pdf.tree).find(({ element }) => element.role === role);
  if (!found) throw new RangeError(`no ${role}`);
  change(found.element);
}
const inElement = (role: string, change: (element: Open<TaggedElement>) => void) =>
  faultsAfter((pdf) => changed(pdf, role, change));
const inPage = (change: (page: Open<TaggedPage>) => void) =>
  faultsAfter((pdf) => change(pdf.pages[0] as TaggedPage));
const inParents = (change: (parents: Map<number, number | readonly number[]>) => void) =>
  faultsAfter((pdf) => change(pdf.parents as Map<number, number | readonly number[]>));

it("finds nothing in the report as it is made", () => {
  expect(tagFaults(good)).toEqual([]);
});

describe("does the checker find what the document does not say of itself?", () => {
  it.each<[string, (pdf: Open<TaggedPdf>) => void, RegExp]>([
    ["an old version", (pdf) => Object.assign(pdf, { version: "1.4" }), /older than 1.7/],
    ["no mark", (pdf) => Object.assign(pdf, { isMarked: false }), /not marked as tagged/],
    ["no tree", (pdf) => delete pdf.tree, /no structure tree/],
    ["no language", (pdf) => delete pdf.language, /no language/],
    ["a file name as title", (pdf) => Object.assign(pdf, { showsTitle: false }), /file's name/],
    ["a wrong direction", (pdf) => Object.assign(pdf, { direction: "R2L" }), /direction/],
    ["metadata without a title", (pdf) => Object.assign(pdf, { metadata: "" }), /have no title/],
    ["a claim", (pdf) => Object.assign(pdf, { metadata: "pdfuaid" }), /claim a conformance/],
    ["a tree of nothing", (pdf) => delete pdf.root, /does not lead back to its root/],
  ])("%s", (_, change, fault) => {
    expect(faultsAfter(change).join("\n")).toMatch(fault);
  });
});

describe("does it find what is drawn and not tagged, or tagged and not drawn?", () => {
  it.each<[string, (page: Open<TaggedPage>) => void, RegExp]>([
    [
      "a line outside the structure",
      (page) =>
        Object.assign(page, { items: [...page.items, { operator: "S", isArtefact: false }] }),
      /page 1: S is not tagged/,
    ],
    [
      "a word both tagged and an artefact",
      (page) =>
        Object.assign(page, { items: page.items.map((each) => ({ ...each, isArtefact: true })) }),
      /both tagged and an artefact/,
    ],
    [
      "content in no element",
      (page) =>
        Object.assign(page, {
          items: [...page.items, { operator: "Tj", isArtefact: false, content: 9999 }],
        }),
      /content 9999 is in no element/,
    ],
    ["content that is not drawn", (page) => Object.assign(page, { items: [] }), /is not drawn/],
    ["another order of steps", (page) => delete page.tabs, /not stepped through/],
    ["no key", (page) => delete page.key, /page 1 has no key/],
    ["the key of another", (page) => Object.assign(page, { key: 1 }), /has the key 1 of another/],
    [
      "a link without its annotation",
      (page) => Object.assign(page, { annotations: [] }),
      /annotation \d+ is on no page/,
    ],
    [
      "an annotation without words",
      (page) =>
        Object.assign(page, {
          annotations: page.annotations.map((each) => ({ ...each, words: "" })),
        }),
      /does not say where it leads/,
    ],
    [
      "an annotation in no link",
      (page) =>
        Object.assign(page, {
          annotations: page.annotations.map((each) => ({ ...each, object: 9999 })),
        }),
      /is in no link/,
    ],
  ])("%s", (_, change, fault) => {
    expect(inPage(change).join("\n")).toMatch(fault);
  });
});

describe("does it find a parent tree with holes?", () => {
  const lastOf = (parents: ReadonlyMap<number, unknown>) => Math.max(...parents.keys());
  it.each<[string, (parents: Map<number, number | readonly number[]>) => void, RegExp]>([
    [
      "content that leads elsewhere",
      (parents) => parents.set(0, (parents.get(0) as readonly number[]).toReversed()),
      /does not lead from page 1, content \d+ to its element/,
    ],
    [
      "content that leads nowhere",
      (parents) => parents.set(0, (parents.get(0) as readonly number[]).slice(1)),
      /does not have the contents of page 1/,
    ],
    [
      "an annotation that leads elsewhere",
      (parents) => parents.set(lastOf(parents), 1),
      /does not lead from annotation \d+ on page \d+ to its link/,
    ],
    ["a key of nothing", (parents) => parents.set(9999, 1), /has the key 9999 of nothing/],
  ])("%s", (_, change, fault) => {
    expect(inParents(change).join("\n")).toMatch(fault);
  });
  it("a next key that is taken", () => {
    expect(faultsAfter((pdf) => Object.assign(pdf, { nextKey: 3 }))).toEqual([
      "the parent tree's next key is taken",
    ]);
  });
  it("content that is held twice", () => {
    const faults = inElement("H1", (element) =>
      Object.assign(element, { kids: [...element.kids, ...element.kids] }),
    );
    expect(faults.join("\n")).toMatch(/is held twice/);
  });
});

describe("does it find roles that do not stand as they should?", () => {
  it.each<[string, string, (element: Open<TaggedElement>) => void, RegExp]>([
    ["a role of no standard", "P", (each) => Object.assign(each, { role: "Text" }), /does not use/],
    [
      "an item without a list",
      "L",
      (each) => Object.assign(each, { role: "Div" }),
      /stands in no L/,
    ],
    [
      "a list of paragraphs",
      "LI",
      (each) => Object.assign(each, { role: "P" }),
      /holds what is no/,
    ],
    ["an empty paragraph", "P", (each) => Object.assign(each, { kids: [] }), /is empty/],
    ["no way back", "H2", (each) => Object.assign(each, { parent: 1 }), /does not lead back/],
    [
      "a language that is none",
      "P",
      (each) => Object.assign(each, { language: "English" }),
      /language that is none/,
    ],
    [
      "a step over a level",
      "H2",
      (each) => Object.assign(each, { role: "H3" }),
      /level 3 follows level 1/,
    ],
    [
      "two titles",
      "H2",
      (each) => Object.assign(each, { role: "H1" }),
      /second heading of level 1/,
    ],
    [
      "a row that is too short",
      "TR",
      (each) => Object.assign(each, { kids: each.kids.slice(1) }),
      /rows of different lengths/,
    ],
    [
      "a row without a head",
      "TH",
      (each) => Object.assign(each, { role: "TD" }),
      /has a row without a head/,
    ],
    ["a head of nothing", "TH", (each) => delete each.scope, /does not say what it heads/],
    [
      "a table without a caption",
      "Table",
      (each) => Object.assign(each, { kids: each.kids.slice(1) }),
      /does not begin with its one caption/,
    ],
    ["a figure without words", "Figure", (each) => delete each.alternative, /has no alternative/],
    ["a figure without a place", "Figure", (each) => delete each.box, /has no place/],
    [
      "a figure off the page",
      "Figure",
      (each) => Object.assign(each, { box: [0, 0, 9999, 10] }),
      /has no place/,
    ],
    [
      "a link without its annotation",
      "Link",
      (each) =>
        Object.assign(each, { kids: each.kids.filter(({ kind }) => kind !== "annotation") }),
      /leads nowhere/,
    ],
    [
      "a link without words",
      "Link",
      (each) => Object.assign(each, { kids: each.kids.filter(({ kind }) => kind !== "content") }),
      /has no words/,
    ],
    [
      "an item unlike the others of its list",
      "LI",
      (each) => Object.assign(each, { kids: each.kids.slice(1) }),
      /items of different parts/,
    ],
  ])("%s", (_, role, change, fault) => {
    expect(inElement(role, change).join("\n")).toMatch(fault);
  });
});
