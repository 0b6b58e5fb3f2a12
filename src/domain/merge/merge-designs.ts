import { type MandateDesign, sectionIds } from "../design";
import { answerAt, rowsIn, withAnswer } from "../edit";
import { type FieldPath, listOf } from "../field-path";
import { type ListPath, references } from "../rows-edit";
import { type Copies, type Decision, decisionsOf } from "./decisions";
import type { Side } from "./finding";
import { mergedBeside } from "./merged-beside";
import { mergedSection } from "./merged-section";
import type { PickedSide } from "./picked-side";
import { keyOf } from "./place";

/** What the author chose, by the key of the decision; the rest is taken as each decision says. */
export type Choices = Readonly<Record<string, Side>>;

/**
 * Two copies of a design as one. Every answer, row and entry comes whole from one of the two; rows,
 * comments and the like are told by their id. The result keeps the id of my copy.
 */
export function mergeDesigns(
  copies: Copies,
  choices: Choices = {},
  decisions: readonly Decision[] = decisionsOf(copies),
): MandateDesign {
  const sides = new Map(decisions.map(({ key, side }) => [key, choices[key] ?? side]));
  const sideOf: PickedSide = (place) => sides.get(keyOf(place)) ?? "mine";
  const { kind, schemaVersion, id } = copies.mine;
  const parts = {
    ...Object.fromEntries(
      sectionIds.map((section) => [section, mergedSection(copies, section, sideOf)]),
    ),
    ...mergedBeside(copies, sideOf),
  };
  const stated = Object.entries(parts).filter(([, part]) => part !== undefined);
  const merged = { kind, schemaVersion, id, ...Object.fromEntries(stated) } as MandateDesign;
  return withoutLostPointers(merged, copies);
}

/** The design without pointers to rows that one of the copies had and the merge left out. */
function withoutLostPointers(merged: MandateDesign, { mine, theirs }: Copies): MandateDesign {
  const idsIn = (design: MandateDesign, list: FieldPath) =>
    rowsIn(answerAt(design, list)).map(({ id }) => id);
  let kept = merged;
  for (const [list, columns = []] of Object.entries(references) as [ListPath, FieldPath[]][]) {
    const left = idsIn(merged, list);
    const lost = [...idsIn(mine, list), ...idsIn(theirs, list)].filter((id) => !left.includes(id));
    for (const column of columns) {
      for (const row of idsIn(kept, listOf(column))) {
        const target = answerAt(kept, column, row)?.value;
        if (lost.includes(String(target))) kept = withAnswer(kept, column, undefined, row);
      }
    }
  }
  return kept;
}
