import { create } from "zustand";
import {
  type CommentPlace,
  withComment,
  withCommentDone,
  withoutComment,
} from "../domain/comments";
import { authorName, rememberAuthorName } from "../storage/author-name";
import { changeDesign } from "./design-store";
import { newDesignId } from "./new-design-id";

/** A design's file holds no more comments than this. */
export const mostComments = 2000;

/** Who comments in this browser; "" until a name was given. */
export const useAuthorName = create<{ name: string }>(() => ({ name: "" }));

/** Takes up the name that was given before; once, when comments are first shown. */
export function recallAuthorName(): void {
  if (useAuthorName.getState().name === "") useAuthorName.setState({ name: authorName() });
}

/** Adds a comment to the open design, signed and dated, and remembers the name. */
export function addComment(at: CommentPlace, author: string, text: string, now = new Date()): void {
  rememberAuthorName(author);
  useAuthorName.setState({ name: author });
  const comment = { id: newDesignId(), at, author, when: now.toISOString(), text };
  changeDesign((design) => withComment(design, comment));
}

/** Settles a comment of the open design, or opens it again. */
export function settleComment(id: string, done: boolean): void {
  changeDesign((design) => withCommentDone(design, id, done));
}

/** Takes a comment out of the open design; Undo brings it back. */
export function deleteComment(id: string): void {
  changeDesign((design) => withoutComment(design, id));
}
