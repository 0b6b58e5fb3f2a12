import * as z from "zod/mini";
import { rowId } from "./field";
import { longText, shortText } from "./stated-schema";

/** What a comment is about: a choice of the design, a clause of its draft, or a check. */
export const commentPlaces = ["field", "clause", "check"] as const;

/** A colleague's remark, kept in the file with the choice that it is about. */
export const commentSchema = z.strictObject({
  id: rowId(),
  at: z.strictObject({
    kind: z.enum(commentPlaces),
    /** The field's path, the clause's id or the check's id. */
    id: shortText(),
    /** The row, where the field is a column of a list. */
    row: z.optional(rowId()),
  }),
  author: shortText(),
  when: z.iso.datetime(),
  text: longText(),
  done: z.optional(z.boolean()),
});

export type Comment = z.infer<typeof commentSchema>;
