import * as z from "zod/mini";
import { taskTypes } from "../../domain/tasks/taxonomy";
import { modalities } from "../../domain/vocabulary/task";

/**
 * Shapes of the index of clauses: what resolutions on past operations decided, paragraph by
 * paragraph, as facts. No sentence of a resolution is kept.
 *
 * How it was coded: a program proposed the clauses of each text; the paragraphs were then
 * read and corrected by hand, and `checked` set. A paragraph that gives several tasks has a clause
 * for each. Tasks of the Special Representative alone and requests to others are left out.
 */

/** What a mandate decides besides tasks. */
export const provisions = [
  "establishment",
  "legal-basis",
  "host-consent",
  "troop-ceiling",
  "police-ceiling",
  "observers",
  "duration",
  "force-authority",
  "reporting",
  "status-agreement",
  "exit",
] as const;
export type Provision = (typeof provisions)[number];

/** What a clause is about: one of the tasks of the taxonomy, or a provision. */
export const components = [...provisions, ...taskTypes] as const;
export type Component = (typeof components)[number];

/** Operative verbs as they stand in the texts, in one spelling, the more binding first. */
export const clauseVerbs = [
  "decides",
  "establishes",
  "authorises",
  "approves",
  "determines",
  "recommends",
  "agrees",
  "endorses",
  "requests",
  "calls-upon",
  "urges",
  "invites",
  "encourages",
  "affirms",
  "recalls",
  "recognizes",
  "stresses",
  "emphasizes",
  "underlines",
] as const;
export type ClauseVerb = (typeof clauseVerbs)[number];

export const forceAuthorities = ["all-necessary-means", "necessary-action"] as const;

const paragraph = z
  .string()
  .check(
    z.regex(
      /^(preamble )?\d{1,3}( \([a-z]{1,4}\)| item \d{1,2})*$/,
      "not a paragraph as citations write it",
    ),
  );

export const clauseSchema = z.strictObject({
  component: z.enum(components),
  /** As a citation writes it: "6 (i)", "preamble 15"; "item 2" is the second of an unmarked list. */
  paragraph,
  /** Where the text speaks of another operation than its own: that one's id. */
  operation: z.optional(z.string()),
  /** Absent where a paragraph opens without one: "Acting under Chapter VII ...". */
  verb: z.optional(z.enum(clauseVerbs)),
  /** Tasks only. "secure" is what the operation does by its own means. */
  modality: z.optional(z.enum(modalities)),
  /** Persons for ceilings and observers, months for the duration, days between two reports. */
  value: z.optional(z.number().check(z.positive())),
  /** Set where the figure comes on top of an earlier strength. */
  added: z.optional(z.literal(true)),
  /** Force authority only. */
  authority: z.optional(z.enum(forceAuthorities)),
  /** The paragraph itself was read and the record corrected by hand. */
  checked: z.boolean(),
});

export const indexedTextSchema = z.strictObject({
  /** The symbol as the UN writes it: "S/RES/1528 (2004)". */
  resolution: z.string().check(z.regex(/^S\/RES\/\d{1,4} \(\d{4}\)$/, "not a symbol")),
  adopted: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "not a date YYYY-MM-DD")),
  /** Id of the operation that the text gives a mandate to, as in the record of operations. */
  operation: z.string(),
  /** Its short name, where the record of operations does not hold it. */
  acronym: z.optional(z.string()),
  /**
   * How many tasks its mandate paragraphs list at the lowest level, headings left out; absent where
   * the mandate has no list or the text allows two counts.
   */
  listedTasks: z.optional(z.int().check(z.positive())),
  clauses: z.array(clauseSchema),
});

export type Clause = z.infer<typeof clauseSchema>;
export type IndexedText = z.infer<typeof indexedTextSchema>;
