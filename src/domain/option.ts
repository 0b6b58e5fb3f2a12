import * as z from "zod/mini";
import { rowId } from "./field";
import { longText, shortText } from "./stated-schema";
import { baselineKinds } from "./vocabulary/option";

/**
 * What makes a design one of several options for the same decision. Options that name the same
 * project belong together; each remains a design of its own with its own file.
 */
export const optionSchema = z.strictObject({
  project: rowId(),
  projectTitle: shortText(),
  /** The place among the options, counted from 0; the same place twice is told apart by the id. */
  place: z.int().check(z.gte(0), z.lte(99)),
  /** What kind of baseline this is; absent where it is an option. */
  baseline: z.optional(z.enum(baselineKinds)),
  /** The author's case for recommending this option; absent where it is not recommended. */
  recommendation: z.optional(longText()),
  /** Risks of this option that the author names beside what the checks say. */
  risks: z.optional(longText()),
  /** How the operation ends under this option, in the author's words. */
  exit: z.optional(longText()),
});
export type DesignOption = z.infer<typeof optionSchema>;
