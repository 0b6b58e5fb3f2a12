import { addressString, textString } from "../pdf-string";
import type { Element, Kid } from "./element";
import type { Annotation, Recorded } from "./recorder";

/** The numbers under which the objects of a document are written. */
export interface ObjectNumbers {
  /** Of each page, in order. */
  readonly pages: readonly number[];
  /** Of each annotation, in the order in which they were recorded. */
  readonly annotations: readonly number[];
  /** Gives the next free number. */
  next(): number;
}

/** An object that is no stream: its number and its text. */
export interface WrittenObject {
  readonly number: number;
  readonly text: string;
}

export interface WrittenStructure {
  /** The number of the structure tree's root. */
  readonly root: number;
  readonly objects: readonly WrittenObject[];
}

const ref = (number: number | undefined) => `${number ?? 0} 0 R`;

/** What a tag says of itself beyond its role. */
function attributesOf({ tag, language, box, says = tag?.says }: Element): string {
  const { scope, alternative, numbering } = tag ?? {};
  return [
    scope && `/A<</O/Table/Scope/${scope}>>`,
    numbering && `/A<</O/List/ListNumbering/${numbering}>>`,
    box && `/A<</O/Layout/Placement/Block/BBox[${box.map((each) => each.toFixed(2)).join(" ")}]>>`,
    alternative && `/Alt${textString(alternative)}`,
    says && `/ActualText${textString(says)}`,
    language && `/Lang(${language})`,
  ]
    .filter(Boolean)
    .join("");
}

/** A link of a page as an object: its place, where it leads, and the way back into the structure. */
function annotationText({ box, to, words }: Annotation, key: number, pages: readonly number[]) {
  const rectangle = box.map((each) => each.toFixed(2)).join(" ");
  const way =
    to.kind === "address"
      ? `/A<</S/URI/URI${addressString(to.url)}>>`
      : `/Dest[${ref(pages[to.page])}/XYZ 0 ${to.y.toFixed(2)} 0]`;
  return `<</Type/Annot/Subtype/Link/Rect[${rectangle}]/Border[0 0 0]/F 4/StructParent ${key}${way}/Contents${textString(words)}>>`;
}

/**
 * The structure tree as objects (ISO 32000-1, 14.7): its root, its elements, the annotations that
 * they hold, and the parent tree, which leads from marked content and annotations back to them.
 */
export function writeStructure({ tree, annotations }: Recorded, numbers: ObjectNumbers) {
  const { pages } = numbers;
  const objects: WrittenObject[] = [];
  const root = numbers.next();
  const parentTree = numbers.next();
  const onPages: number[][] = pages.map(() => []);
  const ofAnnotations: number[] = [];

  const write = (element: Element, parent: number): number => {
    const number = numbers.next();
    const first = element.kids.find((kid) => kid.kind === "content");
    const own = first?.kind === "content" ? first.page : undefined;
    const kidText = (kid: Kid): string => {
      switch (kid.kind) {
        case "element":
          return ref(write(kid.element, number));
        case "annotation":
          ofAnnotations[kid.number] = number;
          return `<</Type/OBJR/Pg ${ref(pages[kid.page])}/Obj ${ref(numbers.annotations[kid.number])}>>`;
        case "content":
          (onPages[kid.page] as number[])[kid.number] = number;
          return kid.page === own
            ? String(kid.number)
            : `<</Type/MCR/Pg ${ref(pages[kid.page])}/MCID ${kid.number}>>`;
      }
    };
    // The place in the list is taken before the kids', so that a tree is written from its top.
    const at = objects.push({ number, text: "" }) - 1;
    const kids = element.kids.map(kidText);
    const held =
      kids.length === 0 ? "" : `/K${kids.length === 1 ? ` ${kids[0]}` : `[${kids.join(" ")}]`}`;
    const page = own === undefined ? "" : `/Pg ${ref(pages[own])}`;
    objects[at] = {
      number,
      text: `<</S/${element.role}/P ${ref(parent)}${page}${held}${attributesOf(element)}>>`,
    };
    return number;
  };

  const top = write(tree, root);
  const refs = (held: readonly number[]) => `[${held.map(ref).join(" ")}]`;
  const nums = [
    ...onPages.map((held, page) => `${page} ${refs(held)}`),
    ...annotations.map((_, index) => `${pages.length + index} ${ref(ofAnnotations[index])}`),
  ];
  const nextKey = pages.length + annotations.length;
  objects.push(
    ...annotations.map((annotation, index) => ({
      number: numbers.annotations[index] ?? 0,
      text: annotationText(annotation, pages.length + index, pages),
    })),
    {
      number: root,
      text: `<</Type/StructTreeRoot/K ${ref(top)}/ParentTree ${ref(parentTree)}/ParentTreeNextKey ${nextKey}>>`,
    },
    { number: parentTree, text: `<</Nums[${nums.join(" ")}]>>` },
  );
  return { root, objects } satisfies WrittenStructure;
}
