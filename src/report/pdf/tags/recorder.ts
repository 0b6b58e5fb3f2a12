import type { Target } from "../slab";
import { type Content, type Element, isSameTarget, treeOf } from "./element";
import type { Tag } from "./tag";

/** What is drawn next: a stretch of a tag's own, or furniture that no voice reads. */
export type Stretch =
  | {
      readonly tag: Tag;
      readonly target?: Target;
      readonly language?: string;
      readonly letters?: Letters;
    }
  | { readonly artefact: Artefact };

/** The words of a stretch, and whether their letters are drawn from right to left. */
interface Letters {
  readonly text: string;
  readonly isRightToLeft?: boolean;
}

/** What is drawn and not read: head and foot of the pages, and rules, grounds and shapes. */
export type Artefact = "header" | "footer" | "layout";

/** An address, or a height on a page: both from 0, the height in points from the lower edge. */
export type Destination =
  | { readonly kind: "address"; readonly url: string }
  | { readonly kind: "place"; readonly page: number; readonly y: number };

/** A place of a page that can be followed: left, bottom, right and top in points, and where it leads. */
export interface Annotation {
  readonly page: number;
  readonly box: readonly [number, number, number, number];
  readonly to: Destination;
  /** Where it leads, in words. */
  readonly words: string;
}

/** What was drawn, for the structure tree and for the way back from the pages into it. */
export interface Recorded {
  readonly tree: Element;
  readonly annotations: readonly Annotation[];
}

export interface Recorder {
  /** What has to be written into the page before this stretch is drawn. */
  enter(stretch: Stretch, page: number): string[];
  /** What has to be written at the end of a page. */
  leave(): string[];
  /** Keeps a place that can be followed, as a part of the link that is being drawn. */
  follow(annotation: Annotation): void;
  /** Keeps where a figure stands. */
  place(tag: Tag, box: readonly [number, number, number, number]): void;
  recorded(): Recorded;
}

const artefacts = {
  header: "/Artifact <</Type/Pagination/Subtype/Header>> BDC",
  footer: "/Artifact <</Type/Pagination/Subtype/Footer>> BDC",
  layout: "/Artifact <</Type/Layout>> BDC",
} as const satisfies Record<Artefact, string>;

function isSame(one: Stretch, other: Stretch): boolean {
  if ("artefact" in one || "artefact" in other)
    return "artefact" in one && "artefact" in other && one.artefact === other.artefact;
  return (
    one.tag === other.tag &&
    one.language === other.language &&
    isSameTarget(one.target, other.target)
  );
}

/** A recorder for one document: draw its pages one after the other, then ask what was recorded. */
export function createRecorder(): Recorder {
  const drawn = new Map<Tag, Element>();
  const roots = new Set<Element>();
  const annotations: Annotation[] = [];
  const counts = new Map<number, number>();
  let open: Stretch | undefined;
  let link: Element | undefined;
  let content: Content | undefined;

  const elementOf = (tag: Tag): Element => {
    const known = drawn.get(tag);
    if (known) return known;
    const element: Element = { role: tag.role, kids: [], tag };
    drawn.set(tag, element);
    if (tag.parent) elementOf(tag.parent);
    else roots.add(element);
    return element;
  };

  /** The element itself, or the stretch inside it: the last one goes on over lines and pages. */
  const inside = (element: Element, role: "Link" | "Span", more: Partial<Element>): Element => {
    const last = element.kids.at(-1);
    if (
      last?.kind === "element" &&
      last.element.role === role &&
      last.element.language === more.language &&
      isSameTarget(last.element.target, more.target)
    )
      return last.element;
    const stretch: Element = { role, kids: [], ...more };
    element.kids.push({ kind: "element", element: stretch });
    return stretch;
  };

  const elementFor = ({ tag, target, language }: Extract<Stretch, { tag: Tag }>): Element => {
    let element = elementOf(tag);
    if (target) element = inside(element, "Link", { target });
    link = target ? element : undefined;
    return language ? inside(element, "Span", { language }) : element;
  };

  const leave = () => {
    const wasOpen = open !== undefined;
    open = undefined;
    link = undefined;
    content = undefined;
    return wasOpen ? ["EMC"] : [];
  };

  /** Adds the words of a stretch to those of the content that is open. */
  const note = (stretch: Stretch) => {
    if (!content || "artefact" in stretch || !stretch.letters) return;
    content.text += stretch.letters.text;
    content.isTurned ||= stretch.letters.isRightToLeft ?? false;
  };

  return {
    leave,
    enter(stretch, page) {
      if (open && isSame(open, stretch)) {
        note(stretch);
        return [];
      }
      const closed = leave();
      open = stretch;
      if ("artefact" in stretch) return [...closed, artefacts[stretch.artefact]];
      const element = elementFor(stretch);
      const number = counts.get(page) ?? 0;
      counts.set(page, number + 1);
      content = { kind: "content", page, number, text: "", isTurned: false };
      element.kids.push(content);
      note(stretch);
      return [...closed, `/${element.role} <</MCID ${number}>> BDC`];
    },
    follow(annotation) {
      const number = annotations.push(annotation) - 1;
      link?.kids.push({ kind: "annotation", page: annotation.page, number });
    },
    place(tag, box) {
      elementOf(tag).box = box;
    },
    recorded: () => ({ tree: treeOf([...roots], drawn), annotations }),
  };
}
