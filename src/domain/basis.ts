import * as z from "zod/mini";
import { isoDate } from "./field";
import { shortText } from "./stated-schema";

/** The longest text of a decision that a design keeps, in characters: some 60,000 words. */
export const longestBasis = 400_000;

/** The decision that a renewal starts from, with its own words, so that they can be kept. */
export const basisSchema = z.strictObject({
  /** What the author calls it, such as the name of the file it was read from. */
  title: shortText(),
  /** Its symbol or number, such as "2999 (2031)". */
  symbol: z.optional(shortText()),
  adopted: z.optional(isoDate()),
  text: z.string().check(z.maxLength(longestBasis)),
});

export type Basis = z.infer<typeof basisSchema>;
