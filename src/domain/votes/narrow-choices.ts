import type { MandateDesign, SectionId } from "../design";
import type { FieldMeta } from "../field";
import { fieldRecord } from "../field-catalogue";
import { type FieldPath, listOf, sectionOf } from "../field-path";
import type { VotedChoice } from "../vote";
import { choicesOf, knownChoice } from "./voted-choice";

export type Serves = FieldMeta["serves"];

/** Which of the stated choices a round is about. */
export type Narrowed =
  | { by: "all" }
  | { by: "section"; section: SectionId }
  | { by: "serves"; serves: Serves }
  /** Those with an open comment, and `fields`: those of open checks and of the author's own views. */
  | { by: "contested"; fields: ReadonlySet<FieldPath> };

/** A round holds no more choices than this. */
export const mostChoices = 300;

/** The stated choices of a design that a round is about, in the order of the wizard. */
export function narrowChoices(design: MandateDesign, narrowed: Narrowed): VotedChoice[] {
  const isAsked = askedBy(design, narrowed);
  return choicesOf(design).filter((choice) => {
    const known = knownChoice(choice);
    return known !== undefined && isAsked(known.path, known.row);
  });
}

type Asked = (path: FieldPath, row: string | undefined) => boolean;

function askedBy(design: MandateDesign, narrowed: Narrowed): Asked {
  if (narrowed.by === "section") return (path) => sectionOf(path) === narrowed.section;
  if (narrowed.by === "serves") return (path) => fieldRecord(path).serves === narrowed.serves;
  if (narrowed.by === "all") return () => true;
  const commented = (design.comments ?? [])
    .filter(({ at, done }) => at.kind === "field" && !done)
    .map(({ at }) => at);
  // A remark on a cell is one on its row.
  const isCommented: Asked = (path, row) =>
    commented.some(
      (at) => at.row === row && (at.id === path || listOf(at.id as FieldPath) === path),
    );
  const { fields } = narrowed;
  const lists = new Set([...fields].map(listOf));
  return (path, row) =>
    isCommented(path, row) || fields.has(path) || (row === undefined && lists.has(path));
}
