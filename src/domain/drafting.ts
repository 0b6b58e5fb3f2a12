import * as z from "zod/mini";
import { shortText } from "./stated-schema";

/** The id of a draft's clause: the field or row it comes from, or the paragraph it was read from. */
export const clauseId = () => z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.:()-]{0,199}$/));

/** The longest words of one clause, in characters. */
export const longestClause = 20_000;
const clauseText = () => z.string().check(z.maxLength(longestClause));

/**
 * What an author did to a draft by hand, kept apart from the choices that the draft is made from.
 * Each edit remembers the words it was made on, so that a later change of the design shows.
 */
export const draftingSchema = z.strictObject({
  /** Names that no choice of the design holds. */
  names: z.optional(
    z.strictObject({
      /** "United Nations Mission in Karesh" */
      operation: z.optional(shortText()),
      /** "UNMIKAR" */
      short: z.optional(shortText()),
    }),
  ),
  /** Clauses whose words the author changed. */
  edits: z.optional(
    z
      .array(z.strictObject({ id: clauseId(), base: clauseText(), text: clauseText() }))
      .check(z.maxLength(600)),
  ),
  /** Clauses that the author struck. */
  struck: z.optional(
    z.array(z.strictObject({ id: clauseId(), base: clauseText() })).check(z.maxLength(600)),
  ),
  /** Clauses of the author's own. */
  own: z.optional(
    z
      .array(
        z.strictObject({
          id: clauseId(),
          /** The clause that it stands after; absent at the beginning of its part. */
          after: z.optional(clauseId()),
          part: z.enum(["preamble", "operative"]),
          level: z.int().check(z.gte(0), z.lte(2)),
          text: clauseText(),
        }),
      )
      .check(z.maxLength(300)),
  ),
  /** Forms of words chosen where a clause has several. */
  variants: z.optional(
    z.array(z.strictObject({ id: clauseId(), variant: shortText() })).check(z.maxLength(600)),
  ),
});

export type Drafting = z.infer<typeof draftingSchema>;
export type HandEdit = NonNullable<Drafting["edits"]>[number];
export type OwnClause = NonNullable<Drafting["own"]>[number];
