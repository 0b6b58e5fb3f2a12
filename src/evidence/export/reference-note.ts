import type { Work } from "../schema";

/** What a reader has to know of a reference, in words, or nothing: the caller knows the language. */
export type NoteOf = (work: Work) => string | undefined;
