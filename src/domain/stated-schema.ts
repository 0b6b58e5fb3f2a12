import * as z from "zod/mini";
import { notStated, provenances } from "./stated";

/** Text that is a paragraph, such as a reason. */
export const longText = () => z.string().check(z.maxLength(4000));

/** Text that is a line, such as a name. */
export const shortText = () => z.string().check(z.maxLength(300));

/** The schema of one answer around the schema of its value. */
export function statedSchema<S extends z.ZodMiniType>(value: S) {
  return z.strictObject({
    value: z.union([value, z.literal(notStated)]),
    reason: z.optional(longText()),
    provenance: z.optional(z.enum(provenances)),
    passage: z.optional(shortText()),
  });
}
