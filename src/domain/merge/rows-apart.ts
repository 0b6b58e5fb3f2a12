import type { Comment } from "../comment";
import type { MandateDesign } from "../design";
import { differ } from "../differ";
import type { Drafting } from "../drafting";
import { answerAt, type LooseRow, rowsIn, withAnswer } from "../edit";
import { type FieldPath, listOf } from "../field-path";
import { freshRowId, type ListPath, listPaths, references } from "../rows-edit";
import { isStated, valueOf } from "../stated";
import type { Copies } from "./decisions";
import { columnsOf } from "./places-of";

/**
 * Two copies whose rows can be told by their ids alone. Rows get the next free id of their list, so
 * two authors who each add one give the same id to different rows; in their copy such a row gets
 * another id, and all that points to it with it.
 */
export function rowsApart(copies: Copies): Copies {
  const theirs = listPaths.reduce((design, list) => {
    const known = [copies.base, copies.mine, design].flatMap((each) =>
      each ? rowsIn(answerAt(each, list)) : [],
    );
    const taken = [...new Map(known.map((row) => [row.id, row])).values()];
    return rowsIn(answerAt(design, list)).reduce((renamed, row) => {
      const mine = rowsIn(answerAt(copies.mine, list)).find(({ id }) => id === row.id);
      if (!mine || isSameRow(copies, list, mine, row)) return renamed;
      const to = freshRowId(taken);
      taken.push({ id: to } as LooseRow);
      return withRowRenamed(renamed, list, row.id, to);
    }, design);
  }, copies.theirs);
  return { ...copies, theirs };
}

/**
 * Whether two rows of one id are one row: the common state has it; or, if both are new since then,
 * what names them is the same; or, without a common state, they have anything in common.
 */
function isSameRow({ base }: Copies, list: ListPath, mine: LooseRow, theirs: LooseRow): boolean {
  const stated = columnsOf(list).filter(
    ({ name }) => isStated(mine[name]) || isStated(theirs[name]),
  );
  const isAlike = ({ name }: { name: string }) =>
    !differ(valueOf(mine[name]), valueOf(theirs[name]));
  if (!base) return stated.length === 0 || stated.some(isAlike);
  const wasThere = rowsIn(answerAt(base, list)).some(({ id }) => id === mine.id);
  return wasThere || stated[0] === undefined || isAlike(stated[0]);
}

function withRowRenamed(design: MandateDesign, list: ListPath, from: string, to: string) {
  const renamed = withAnswer(design, list, {
    ...answerAt(design, list),
    value: rowsIn(answerAt(design, list)).map((row) =>
      row.id === from ? { ...row, id: to } : row,
    ),
  });
  const pointing = (references[list] ?? []).reduce(
    (kept, column) => withPointersMoved(kept, column, from, to),
    renamed,
  );
  const { comments, drafting } = pointing;
  return {
    ...pointing,
    ...(comments ? { comments: comments.map((each) => commentMoved(each, list, from, to)) } : {}),
    ...(drafting ? { drafting: draftingMoved(drafting, list, from, to) } : {}),
  };
}

function withPointersMoved(design: MandateDesign, column: FieldPath, from: string, to: string) {
  return rowsIn(answerAt(design, listOf(column))).reduce((kept, { id }) => {
    const answer = answerAt(kept, column, id);
    return answer?.value === from ? withAnswer(kept, column, { ...answer, value: to }, id) : kept;
  }, design);
}

function commentMoved(comment: Comment, list: ListPath, from: string, to: string): Comment {
  const { at } = comment;
  if (at.kind === "clause")
    return { ...comment, at: { ...at, id: clauseMoved(at.id, list, from, to) } };
  const isOnRow = at.kind === "field" && at.row === from && listOf(at.id as FieldPath) === list;
  return isOnRow ? { ...comment, at: { ...at, row: to } } : comment;
}

function draftingMoved(drafting: Drafting, list: ListPath, from: string, to: string): Drafting {
  const moved = <E extends { id: string; after?: string | undefined }>(entries: E[]): E[] =>
    entries.map((entry) => ({
      ...entry,
      id: clauseMoved(entry.id, list, from, to),
      ...(entry.after ? { after: clauseMoved(entry.after, list, from, to) } : {}),
    }));
  const { edits, struck, own, variants } = drafting;
  return {
    ...drafting,
    ...(edits ? { edits: moved(edits) } : {}),
    ...(struck ? { struck: moved(struck) } : {}),
    ...(own ? { own: moved(own) } : {}),
    ...(variants ? { variants: moved(variants) } : {}),
  };
}

/** A clause that comes from a row is called by the list's own name and the row: "tasks.row-2". */
function clauseMoved(clause: string, list: ListPath, from: string, to: string): string {
  const [, name = ""] = list.split(".");
  if (!clause.startsWith(`${name}.`)) return clause;
  return clause
    .split(/([.:])/)
    .map((part) => (part === from ? to : part))
    .join("");
}
