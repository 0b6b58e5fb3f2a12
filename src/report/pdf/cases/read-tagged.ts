import { listOf, nameOf, openPdf, type PdfFile, rawEntry, refOf } from "./pdf-file";
import { type PdfValue, pdfValues, wordsOf } from "./pdf-syntax";

/** Something painted on a page, and whose it is. */
export interface PaintedItem {
  readonly operator: string;
  /** The number of the marked content it stands in; undefined where in none. */
  readonly content?: number;
  readonly isArtefact: boolean;
}

export interface TaggedAnnotation {
  readonly object: number;
  readonly subtype: string;
  readonly words: string;
  readonly key?: number;
}

export interface TaggedPage {
  readonly key?: number;
  readonly tabs?: string;
  readonly size: readonly [number, number];
  readonly items: readonly PaintedItem[];
  readonly annotations: readonly TaggedAnnotation[];
}

export type TaggedKid =
  | { readonly kind: "element"; readonly element: TaggedElement }
  /** Marked content by its page (from 0) and number. */
  | { readonly kind: "content"; readonly page: number; readonly number: number }
  | { readonly kind: "annotation"; readonly object: number };

export interface TaggedElement {
  readonly object: number;
  /** The object that it names as its parent. */
  readonly parent?: number;
  readonly role: string;
  readonly kids: readonly TaggedKid[];
  readonly alternative?: string;
  readonly says?: string;
  readonly language?: string;
  readonly scope?: string;
  readonly numbering?: string;
  readonly box?: readonly number[];
}

/** What a file says of its structure, as it stands in the file. */
export interface TaggedPdf {
  readonly version: string;
  readonly isMarked: boolean;
  readonly showsTitle: boolean;
  readonly direction?: string;
  readonly language?: string;
  readonly metadata: string;
  readonly pages: readonly TaggedPage[];
  /** The number of the structure tree's root. */
  readonly root?: number;
  readonly tree?: TaggedElement;
  /** From a key to the objects of one or more elements. */
  readonly parents: ReadonlyMap<number, number | readonly number[]>;
  readonly nextKey?: number;
}

const paints = new Set([
  "Tj",
  "TJ",
  "'",
  '"',
  "S",
  "s",
  "f",
  "F",
  "f*",
  "B",
  "B*",
  "b",
  "b*",
  "sh",
  "Do",
  "EI",
]);

/** What a page's content paints, each with the marked content around it. */
function itemsOf(content: string): PaintedItem[] {
  const items: PaintedItem[] = [];
  const around: { readonly content?: number; readonly isArtefact: boolean }[] = [];
  let operands: PdfValue[] = [];
  for (const value of pdfValues(content)) {
    if (typeof value !== "object" || value === null || !("operator" in value)) {
      operands.push(value);
      continue;
    }
    const { operator } = value;
    if (operator === "BDC" || operator === "BMC") {
      const number = rawEntry(operands[1], "MCID");
      around.push({
        isArtefact: nameOf(operands[0]) === "Artifact",
        ...(typeof number === "number" ? { content: number } : {}),
      });
    } else if (operator === "EMC") {
      if (!around.pop()) throw new SyntaxError("marked content ends that was not begun");
    } else if (paints.has(operator)) {
      const own = around.findLast((each) => each.content !== undefined);
      items.push({
        operator,
        isArtefact: around.some(({ isArtefact }) => isArtefact),
        ...(own?.content !== undefined ? { content: own.content } : {}),
      });
    }
    operands = [];
  }
  if (around.length > 0) throw new SyntaxError("marked content is not ended");
  return items;
}

const text = (value: PdfValue | undefined) =>
  typeof value === "string" ? wordsOf(value) : undefined;
const number = (value: PdfValue | undefined) => (typeof value === "number" ? value : undefined);

/** The entries of an object that have a value. */
function stated<Shape extends object>(
  shape: { [Key in keyof Shape]: Shape[Key] | undefined },
): Shape {
  return Object.fromEntries(
    Object.entries(shape).filter(([, value]) => value !== undefined),
  ) as Shape;
}

function pageOf(file: PdfFile, page: PdfValue | undefined): TaggedPage {
  const [, , width, height] = listOf(file.entry(page, "MediaBox")).map(Number);
  const annotations = listOf(file.entry(page, "Annots")).map(
    (each): TaggedAnnotation => ({
      object: refOf(each) ?? -1,
      subtype: nameOf(file.entry(each, "Subtype")) ?? "",
      words: text(file.entry(each, "Contents")) ?? "",
      ...stated<{ key: number }>({ key: number(file.entry(each, "StructParent")) }),
    }),
  );
  return {
    size: [width ?? 0, height ?? 0],
    items: itemsOf(file.content(rawEntry(file.follow(page), "Contents"))),
    annotations,
    ...stated<{ key: number; tabs: string }>({
      key: number(file.entry(page, "StructParents")),
      tabs: nameOf(file.entry(page, "Tabs")),
    }),
  };
}

function elementOf(file: PdfFile, reference: PdfValue, pages: readonly number[]): TaggedElement {
  const entry = (key: string) => file.entry(reference, key);
  const raw = (key: string) => rawEntry(file.follow(reference), key);
  const ownPage = refOf(raw("Pg"));
  const kids = listOf(entry("K")).length > 0 ? listOf(rawKids(file, raw("K"))) : [];
  const pageAt = (object: number | undefined) => pages.indexOf(object ?? -1);
  const attributes = entry("A");
  return {
    object: refOf(reference) ?? -1,
    role: nameOf(entry("S")) ?? "",
    kids: kids.map((kid): TaggedKid => {
      if (typeof kid === "number") return { kind: "content", page: pageAt(ownPage), number: kid };
      const type = nameOf(file.entry(kid, "Type"));
      if (type === "OBJR")
        return { kind: "annotation", object: refOf(rawEntry(file.follow(kid), "Obj")) ?? -1 };
      if (type === "MCR") {
        const page = refOf(rawEntry(file.follow(kid), "Pg")) ?? ownPage;
        return { kind: "content", page: pageAt(page), number: Number(file.entry(kid, "MCID")) };
      }
      return { kind: "element", element: elementOf(file, kid, pages) };
    }),
    ...stated<Partial<TaggedElement>>({
      parent: refOf(raw("P")),
      alternative: text(entry("Alt")),
      says: text(entry("ActualText")),
      language: text(entry("Lang")),
      scope: nameOf(file.entry(attributes, "Scope")),
      numbering: nameOf(file.entry(attributes, "ListNumbering")),
      box: file.entry(attributes, "BBox") as readonly number[] | undefined,
    }),
  };
}

/** An element's kids as they stand: a lone reference may lead to a list, or be the only kid. */
function rawKids(file: PdfFile, kids: PdfValue | undefined): PdfValue | undefined {
  const followed = file.follow(kids);
  return Array.isArray(followed) ? followed : kids;
}

/** Reads what a PDF says of its structure. Throws a SyntaxError where the file cannot be read. */
export function readTagged(bytes: Uint8Array): TaggedPdf {
  const file = openPdf(bytes);
  const catalogue = file.entry(file.trailer, "Root");
  const entry = (key: string) => file.entry(catalogue, key);
  const pageRefs = listOf(file.entry(entry("Pages"), "Kids"));
  const pages = pageRefs.map((each) => refOf(each) ?? -1);
  const rootRef = rawEntry(catalogue, "StructTreeRoot");
  const [top] = listOf(rawKids(file, rawEntry(file.follow(rootRef), "K")));
  const nums = listOf(file.entry(file.entry(rootRef, "ParentTree"), "Nums"));
  const parents = new Map<number, number | readonly number[]>();
  for (let at = 0; at < nums.length; at += 2) {
    const held = nums[at + 1];
    const elements = Array.isArray(held) ? held.map((each) => refOf(each) ?? -1) : refOf(held);
    parents.set(Number(nums[at]), elements ?? -1);
  }
  return {
    version: file.version,
    isMarked: file.entry(entry("MarkInfo"), "Marked") === true,
    showsTitle: file.entry(entry("ViewerPreferences"), "DisplayDocTitle") === true,
    metadata: Buffer.from(file.content(rawEntry(catalogue, "Metadata")), "latin1").toString("utf8"),
    pages: pageRefs.map((each) => pageOf(file, each)),
    parents,
    ...stated<Partial<TaggedPdf>>({
      direction: nameOf(file.entry(entry("ViewerPreferences"), "Direction")),
      language: text(entry("Lang")),
      root: refOf(rootRef),
      tree: top ? elementOf(file, top, pages) : undefined,
      nextKey: number(file.entry(rootRef, "ParentTreeNextKey")),
    }),
  };
}
