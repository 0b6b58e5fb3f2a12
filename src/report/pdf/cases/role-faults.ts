import { elementsOf, innerOf, type Placed } from "./elements-of";
import type { TaggedElement, TaggedPdf } from "./read-tagged";

/** In what each role may stand, where it may not stand anywhere, and what it may hold. */
const within: Readonly<Record<string, readonly string[]>> = {
  LI: ["L"],
  Lbl: ["LI"],
  LBody: ["LI"],
  Caption: ["Table"],
  TR: ["Table"],
  TH: ["TR"],
  TD: ["TR"],
  TOCI: ["TOC"],
};
const holds: Readonly<Record<string, readonly string[]>> = {
  L: ["LI"],
  LI: ["Lbl", "LBody"],
  Table: ["Caption", "TR"],
  TR: ["TH", "TD"],
  TOC: ["TOCI"],
};
const roles = new Set([
  ...Object.keys(within),
  ...Object.keys(holds),
  "Document",
  "Div",
  "H1",
  "H2",
  "H3",
  "P",
  "Figure",
  "Link",
  "Span",
]);

function placeFaults({ element, parent }: Placed): string[] {
  const { role, object, kids } = element;
  const named = `${role} ${object}`;
  const faults: string[] = [];
  if (!roles.has(role)) faults.push(`${named} has a role that the report does not use`);
  if (parent && element.parent !== parent.object)
    faults.push(`${named} does not lead back to what it stands in`);
  const places = within[role];
  if (places && !places.includes(parent?.role ?? ""))
    faults.push(`${named} stands in no ${places}`);
  const held = holds[role];
  if (held && kids.some((kid) => kid.kind !== "element" || !held.includes(kid.element.role)))
    faults.push(`${named} holds what is no ${held.join(" or ")}`);
  if (kids.length === 0 && role !== "TD" && role !== "TH") faults.push(`${named} is empty`);
  if (element.language !== undefined && !/^[a-z]{2}(-|$)/.test(element.language))
    faults.push(`${named} has a language that is none`);
  return faults;
}

/** Levels rise by one at most, and the first heading is the only one of the first level. */
function headingFaults(elements: readonly Placed[]): string[] {
  const levels = elements.flatMap(({ element: { role } }) => /^H(\d)$/.exec(role)?.[1] ?? []);
  return levels.flatMap((level, index) => {
    const before = Number(levels[index - 1] ?? 0);
    if (Number(level) > before + 1) return [`a heading of level ${level} follows level ${before}`];
    return level === "1" && index > 0 ? ["a second heading of level 1"] : [];
  });
}

/** Every row has as many cells, and what heads them says so. */
function tableFaults(table: TaggedElement): string[] {
  const named = `Table ${table.object}`;
  const [first, ...later] = innerOf(table);
  const rows = [first, ...later].filter((each) => each?.role === "TR") as TaggedElement[];
  const faults: string[] = [];
  if (first?.role !== "Caption" || later.some(({ role }) => role === "Caption"))
    faults.push(`${named} does not begin with its one caption`);
  if (new Set(rows.map(({ kids }) => kids.length)).size !== 1)
    faults.push(`${named} has rows of different lengths`);
  for (const row of rows) {
    const heads = innerOf(row).filter(({ role }) => role === "TH");
    if (heads.length === 0) faults.push(`${named} has a row without a head`);
    for (const { scope, object } of heads)
      if (scope !== "Column" && scope !== "Row")
        faults.push(`TH ${object} does not say what it heads`);
  }
  return faults;
}

function figureFaults({ object, alternative = "", box = [] }: TaggedElement, pdf: TaggedPdf) {
  const [width = 0, height = 0] = pdf.pages[0]?.size ?? [];
  const [left = -1, bottom = -1, right = -1, top = -1] = box;
  const isOnPage = left >= 0 && bottom >= 0 && right <= width && top <= height;
  return [
    ...(alternative.trim() === "" ? [`Figure ${object} has no alternative`] : []),
    ...(isOnPage && left < right && bottom < top ? [] : [`Figure ${object} has no place`]),
  ];
}

function linkFaults({ object, kids }: TaggedElement): string[] {
  const kinds = new Set(kids.map(({ kind }) => kind));
  const hasWords = kinds.has("content") || kinds.has("element");
  return [
    ...(kinds.has("annotation") ? [] : [`Link ${object} leads nowhere`]),
    ...(hasWords ? [] : [`Link ${object} has no words`]),
  ];
}

/** A list whose items have labels of a kind says of which; labels that are shapes say their sign. */
function listFaults(list: TaggedElement): string[] {
  const parts = innerOf(list).map((item) =>
    innerOf(item)
      .map(({ role }) => role)
      .join(" "),
  );
  const isRegular = new Set(parts).size === 1 && /^(Lbl )?LBody$/.test(parts[0] ?? "");
  return isRegular ? [] : [`L ${list.object} has items of different parts`];
}

/** Whether roles stand where they may, and say what they have to. */
export function roleFaults(pdf: TaggedPdf): string[] {
  if (!pdf.tree) return ["the document has no structure tree"];
  const elements = elementsOf(pdf.tree);
  const faults = elements.flatMap(placeFaults);
  if (pdf.tree.parent !== pdf.root) faults.push("the tree does not lead back to its root");
  for (const { element } of elements) {
    if (element.role === "Table") faults.push(...tableFaults(element));
    if (element.role === "Figure") faults.push(...figureFaults(element, pdf));
    if (element.role === "Link") faults.push(...linkFaults(element));
    if (element.role === "L") faults.push(...listFaults(element));
  }
  return [...faults, ...headingFaults(elements)];
}
