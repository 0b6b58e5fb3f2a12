import { elementsOf } from "./elements-of";
import type { TaggedElement, TaggedPdf } from "./read-tagged";

/** A stretch of marked content by its page and number. */
const placeOf = (page: number, number: number) => `page ${page + 1}, content ${number}`;

/** Which element holds each stretch of marked content, and each annotation. */
function holders(pdf: TaggedPdf) {
  const contents = new Map<string, TaggedElement>();
  const annotations = new Map<number, TaggedElement>();
  const faults: string[] = [];
  for (const { element } of pdf.tree ? elementsOf(pdf.tree) : [])
    for (const kid of element.kids) {
      if (kid.kind === "annotation") annotations.set(kid.object, element);
      if (kid.kind !== "content") continue;
      const place = placeOf(kid.page, kid.number);
      if (contents.has(place)) faults.push(`${place} is held twice`);
      contents.set(place, element);
    }
  return { contents, annotations, faults };
}

/** Whether everything on the pages has a place in the tree, and the tree leads to nothing else. */
export function pageFaults(pdf: TaggedPdf): string[] {
  const { contents, annotations, faults } = holders(pdf);
  const drawn = new Set<string>();
  const keys = new Set<number>();
  const take = (key: number | undefined, of: string) => {
    if (key === undefined) faults.push(`${of} has no key of the parent tree`);
    else if (keys.has(key)) faults.push(`${of} has the key ${key} of another`);
    else keys.add(key);
  };
  pdf.pages.forEach((page, index) => {
    const named = `page ${index + 1}`;
    if (page.tabs !== "S") faults.push(`${named} is not stepped through in the tree's order`);
    take(page.key, named);
    const parents = pdf.parents.get(page.key ?? -1);
    const numbers = new Set<number>();
    for (const { content, isArtefact, operator } of page.items) {
      if (content === undefined && !isArtefact) faults.push(`${named}: ${operator} is not tagged`);
      if (content !== undefined && isArtefact)
        faults.push(`${named}: ${operator} is both tagged and an artefact`);
      if (content !== undefined) numbers.add(content);
    }
    for (const number of numbers) {
      const place = placeOf(index, number);
      drawn.add(place);
      const holder = contents.get(place);
      if (!holder) faults.push(`${place} is in no element`);
      else if (!Array.isArray(parents) || parents[number] !== holder.object)
        faults.push(`the parent tree does not lead from ${place} to its element`);
    }
    if (!Array.isArray(parents) || parents.length !== numbers.size)
      faults.push(`the parent tree does not have the contents of ${named}`);
    for (const { object, key, subtype, words } of page.annotations) {
      const annotation = `annotation ${object} on ${named}`;
      take(key, annotation);
      const holder = annotations.get(object);
      if (holder?.role !== "Link" || subtype !== "Link") faults.push(`${annotation} is in no link`);
      else if (pdf.parents.get(key ?? -1) !== holder.object)
        faults.push(`the parent tree does not lead from ${annotation} to its link`);
      if (words === "") faults.push(`${annotation} does not say where it leads`);
    }
  });
  for (const place of contents.keys()) if (!drawn.has(place)) faults.push(`${place} is not drawn`);
  const all = new Set(pdf.pages.flatMap((page) => page.annotations.map(({ object }) => object)));
  for (const object of annotations.keys())
    if (!all.has(object)) faults.push(`annotation ${object} is on no page`);
  for (const key of pdf.parents.keys())
    if (!keys.has(key)) faults.push(`the parent tree has the key ${key} of nothing`);
  const next = pdf.nextKey ?? -1;
  if ([...keys].some((key) => key >= next)) faults.push("the parent tree's next key is taken");
  return faults;
}
