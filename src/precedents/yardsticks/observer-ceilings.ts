import * as z from "zod/mini";
import records from "../data/2026.1/observer-ceilings.json";

const persons = z.number().check(z.int(), z.positive());

/**
 * Military observers as a resolution names them beside the military strength that it authorises,
 * read in the resolution's text. Operations with formed troops only: where all military are observers
 * a share says nothing. A ceiling "of at least" so many observers is left out, and so are liaison
 * officers, who are named apart.
 */
export const observerCeilingSchema = z.strictObject({
  /** The id of the operation in the record. */
  operation: z.string(),
  resolution: z.string().check(z.regex(/^S\/RES\/\d+ \(\d{4}\)$/, "not a resolution")),
  observers: persons,
  /** Only where the text names them beside the observers. */
  staffOfficers: z.optional(persons),
  /** All military personnel that the same text authorises, observers and staff officers included. */
  military: persons,
});
export type ObserverCeiling = z.infer<typeof observerCeilingSchema>;

export const observerCeilings: readonly ObserverCeiling[] = z
  .array(observerCeilingSchema)
  .parse(records);

const byOperation = new Map(observerCeilings.map((each) => [each.operation, each]));

/** What the resolution of an operation says of observers; undefined where none on record does. */
export function observerCeilingOf(operation: string): ObserverCeiling | undefined {
  return byOperation.get(operation);
}

/** Observers, with the staff officers where the text names them: what a design counts together. */
export function observersIn({ observers, staffOfficers = 0 }: ObserverCeiling): number {
  return observers + staffOfficers;
}
