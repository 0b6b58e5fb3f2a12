import type { MandateDesign } from "../design";
import { differ } from "../differ";
import { answerAt, rowsIn } from "../edit";
import { type FieldPath, listOf } from "../field-path";
import { isListPath, references } from "../rows-edit";
import { type Finding, findingOfOrder, findingOfThree, findingOfTwo } from "./finding";
import type { EntryPart, MergePlace } from "./place";
import { type Held, placesOf } from "./places-of";
import { weave } from "./weave";

/** Two copies, and the state that both were made from where it is known. */
export interface Copies {
  base?: MandateDesign | undefined;
  mine: MandateDesign;
  theirs: MandateDesign;
}

/** A place at which two copies differ. */
export interface Decision extends Finding {
  key: string;
  place: MergePlace;
}

/** Every place at which two copies differ, in the order of the wizard, with what is to be taken. */
export function decisionsOf(copies: Copies): Decision[] {
  const base = copies.base && placesOf(copies.base);
  const [mine, theirs] = [placesOf(copies.mine), placesOf(copies.theirs)];
  return weave([...mine.keys()], [...theirs.keys()]).flatMap((key) => {
    const { place } = (mine.get(key) ?? theirs.get(key)) as Held;
    const finding = findingAt(copies, place, {
      was: base?.get(key)?.content,
      has: mine.get(key)?.content,
      sent: theirs.get(key)?.content,
    });
    return finding ? [{ key, place, ...finding }] : [];
  });
}

type Contents = Parameters<typeof findingOfTwo>[1];

function findingAt(copies: Copies, place: MergePlace, contents: Contents): Finding | undefined {
  const { was, has, sent } = contents as Record<keyof Contents, string[] | undefined>;
  if (place.kind === "order") return findingOfOrder(was, has ?? [], sent ?? []);
  if (place.kind === "row") return findingOfRow(copies, place, contents);
  // The columns of a row that one copy lacks come or go with the row.
  if (place.kind === "answer" && place.row && !bothHave(copies, place.path, place.row))
    return undefined;
  // A copy that was sent out to be voted on holds no ballot; that takes none from the record.
  const isRecord = place.kind === "entry" && isOfRecord(place.part);
  if (isRecord && (has === undefined || sent === undefined)) return findingOfTwo(place, contents);
  return copies.base ? findingOfThree(place, contents) : findingOfTwo(place, contents);
}

/** Entries that stay unless the author takes them out of the merged design. */
const isOfRecord = (part: EntryPart) => part === "votes" || part === "ballots";

const hasRow = (design: MandateDesign, path: FieldPath, row: string) =>
  rowsIn(answerAt(design, listOf(path))).some(({ id }) => id === row);

const bothHave = ({ mine, theirs }: Copies, path: FieldPath, row: string) =>
  hasRow(mine, path, row) && hasRow(theirs, path, row);

/**
 * A row that one copy has and the other has not: added by the one, or removed by the other; where it
 * was also worked on, the author is asked and it stays until then.
 */
function findingOfRow(
  copies: Copies,
  { path, row }: { path: FieldPath; row: string },
  { was, has, sent }: Contents,
): Finding | undefined {
  if (has !== undefined && sent !== undefined) return undefined;
  const [side, other] = has === undefined ? ["theirs", "mine"] : ["mine", "theirs"];
  const holder = side as "mine" | "theirs";
  const told = { isConflict: false, isTold: true };
  if (!copies.base) return { side: holder, changedBy: "unknown", ...told };
  if (was === undefined) return { side: holder, changedBy: holder, ...told };
  const isWorkedOn =
    differ(was, has ?? sent) ||
    pointersTo(copies[holder], path, row).some(
      (pointer) => !pointersTo(copies.base as MandateDesign, path, row).includes(pointer),
    );
  if (isWorkedOn) return { side: holder, changedBy: "both", isConflict: true, isTold: true };
  const remover = other as "mine" | "theirs";
  return { side: remover, changedBy: remover, ...told };
}

/** The answers that point to a row, each as its column and its own row. */
function pointersTo(design: MandateDesign, list: FieldPath, row: string): string[] {
  return (isListPath(list) ? (references[list] ?? []) : []).flatMap((column) =>
    rowsIn(answerAt(design, listOf(column)))
      .filter(({ id }) => answerAt(design, column, id)?.value === row)
      .map(({ id }) => `${column} ${id}`),
  );
}
