import type { Comment } from "./comment";
import type { MandateDesign } from "./design";
import { fieldCatalogue } from "./field-catalogue";
import { type FieldPath, listOf } from "./field-path";

type WithComments = Pick<MandateDesign, "comments">;

/** What a comment is about. */
export type CommentPlace = Comment["at"];

/** What a place holds: comments about it, and how many of them wait to be settled. */
export interface CommentCount {
  all: number;
  open: number;
}

/** The design with a comment after the others. */
export function withComment(design: MandateDesign, comment: Comment): MandateDesign {
  return { ...design, comments: [...(design.comments ?? []), comment] };
}

/** The design with a comment settled, or open again. */
export function withCommentDone(design: MandateDesign, id: string, done: boolean): MandateDesign {
  const { comments } = design;
  const settled = (comment: Comment): Comment => {
    const { done: _was, ...open } = comment;
    return done ? { ...open, done } : open;
  };
  if (!comments) return design;
  return { ...design, comments: comments.map((each) => (each.id === id ? settled(each) : each)) };
}

/** The design without a comment. */
export function withoutComment(design: MandateDesign, id: string): MandateDesign {
  const { comments } = design;
  return comments ? { ...design, comments: comments.filter((each) => each.id !== id) } : design;
}

/** The comments about one place, oldest first. */
export function commentsAt(design: WithComments | undefined, at: CommentPlace): Comment[] {
  return oldestFirst(
    (design?.comments ?? []).filter(
      (each) => each.at.kind === at.kind && each.at.id === at.id && each.at.row === at.row,
    ),
  );
}

/** The comments about a row of a list, as a whole or any of its columns, oldest first. */
export function commentsOnRow(
  design: WithComments | undefined,
  list: FieldPath,
  row: string,
): Comment[] {
  return oldestFirst(
    (design?.comments ?? []).filter(
      ({ at }) =>
        at.kind === "field" && at.row === row && listOf(at.id as FieldPath) === listOf(list),
    ),
  );
}

/** How many comments there are, and how many of them are open. */
export function countComments(comments: readonly Comment[]): CommentCount {
  return { all: comments.length, open: comments.filter(({ done }) => !done).length };
}

/** The field that a comment is about; undefined for another kind of place, or a field there is not. */
export function fieldOfComment({ at }: Comment): FieldPath | undefined {
  if (at.kind !== "field") return undefined;
  return fieldCatalogue.find(({ path }) => path === at.id)?.path;
}

/**
 * Comments in the order of the wizard, then those on clauses of the draft and on checks; about one
 * place, oldest first.
 */
export function inPlaceOrder(comments: readonly Comment[]): Comment[] {
  const rank = (comment: Comment) => {
    const path = fieldOfComment(comment);
    if (path !== undefined) return fieldCatalogue.findIndex((record) => record.path === path);
    return fieldCatalogue.length + (comment.at.kind === "clause" ? 0 : 1);
  };
  const place = ({ at }: Comment) => `${at.id} ${at.row ?? ""}`;
  return oldestFirst(comments).sort(
    (a, b) => rank(a) - rank(b) || (place(a) < place(b) ? -1 : Number(place(a) > place(b))),
  );
}

function oldestFirst(comments: readonly Comment[]): Comment[] {
  const time = ({ when }: Comment) => Date.parse(when);
  return [...comments].sort((a, b) => time(a) - time(b));
}
