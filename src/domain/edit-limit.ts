import * as z from "zod/mini";
import { longText, shortText } from "./stated-schema";

/** Where a limit holds: a field's path and, after "@", the row for a column of a list. */
export const limitPlace = () =>
  z
    .string()
    .check(z.regex(/^[a-z][A-Za-z]*\.[A-Za-z0-9]+(\[\]\.[A-Za-z0-9]+@[a-z0-9][a-z0-9-]{0,63})?$/));

/**
 * What the author allows a search for better options to change in one answer: nothing (`stays`),
 * only quantities within bounds (in the field's own unit), or all but the choices that are
 * politically out. It is no answer of the mandate and no check reads it.
 */
export const editLimitSchema = z.strictObject({
  limit: limitPlace(),
  stays: z.optional(z.boolean()),
  least: z.optional(z.number()),
  most: z.optional(z.number()),
  /** Ids of the choices that are out. */
  out: z.optional(z.array(shortText()).check(z.maxLength(100))),
  reason: z.optional(longText()),
});
export type EditLimit = z.infer<typeof editLimitSchema>;
