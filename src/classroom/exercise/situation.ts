import * as z from "zod/mini";
import { count, isoDate, rowId } from "../../domain/field";
import { longText, shortText } from "../../domain/stated-schema";
import { pointSchema } from "./sketch-map";

/** Paragraphs of running text; nothing in them is read as markup. */
export const paragraphs = () => z.array(longText()).check(z.maxLength(60));

export const briefPartSchema = z.strictObject({
  id: rowId(),
  title: shortText(),
  paragraphs: paragraphs(),
});
export type BriefPart = z.infer<typeof briefPartSchema>;

export const sectorSchema = z.strictObject({
  id: rowId(),
  name: shortText(),
  /** Persons who live there, refugees and displaced people included. */
  population: z.optional(count(500_000_000)),
  areaKm2: z.optional(count(20_000_000)),
  text: longText(),
  /** The outline on the sketch map, in its units. */
  shape: z.array(pointSchema).check(z.minLength(3), z.maxLength(400)),
});
export type ExerciseSector = z.infer<typeof sectorSchema>;

export const forceSides = [
  "government",
  "opposition",
  "armed-group",
  "militia",
  "foreign-state",
  "peace-operation",
] as const;

/** A line of the order of battle. */
export const forceSchema = z.strictObject({
  id: rowId(),
  name: shortText(),
  side: z.enum(forceSides),
  /** Armed persons, as a range; absent where nobody knows. */
  strength: z.optional(z.strictObject({ low: count(10_000_000), high: count(10_000_000) })),
  /** The sector where most of it is. */
  sector: z.optional(rowId()),
  text: longText(),
});
export type Force = z.infer<typeof forceSchema>;

export const eventSchema = z.strictObject({
  id: rowId(),
  date: isoDate(),
  text: longText(),
  /** Where a historical case takes this from; a fictional one has none. */
  source: z.optional(shortText()),
});
export type ExerciseEvent = z.infer<typeof eventSchema>;
