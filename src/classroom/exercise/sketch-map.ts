import * as z from "zod/mini";
import { rowId } from "../../domain/field";
import { longText, shortText } from "../../domain/stated-schema";

/** What a line, an area or a mark on a sketch map stands for. */
export const markKinds = [
  "land",
  "neighbour",
  "water",
  "river",
  "border",
  "road",
  "railway",
  "line-of-contact",
  "capital",
  "town",
  "village",
  "camp",
  "base",
  "airfield",
  "port",
  "crossing",
  "mine",
] as const;
export type MarkKind = (typeof markKinds)[number];

/** A place on the map in its own units, x to the right and y downwards. */
export const pointSchema = z.tuple([
  z.number().check(z.gte(0), z.lte(2000)),
  z.number().check(z.gte(0), z.lte(2000)),
]);
export type MapPoint = z.infer<typeof pointSchema>;

/** One point is a mark; several are a line, or an area where the kind is one. */
export const markSchema = z.strictObject({
  id: rowId(),
  kind: z.enum(markKinds),
  points: z.array(pointSchema).check(z.minLength(1), z.maxLength(400)),
  name: z.optional(shortText()),
});
export type MapMark = z.infer<typeof markSchema>;

/** A map drawn for the exercise, as vectors; sectors are drawn from their own shapes. */
export const sketchMapSchema = z.strictObject({
  width: z.number().check(z.gte(100), z.lte(2000)),
  height: z.number().check(z.gte(100), z.lte(2000)),
  /** Kilometres that 100 units stand for. */
  kilometresPer100: z.number().check(z.gt(0), z.lte(5000)),
  /** What the map shows, for those who do not see it. */
  description: longText(),
  marks: z.array(markSchema).check(z.maxLength(300)),
});
export type SketchMap = z.infer<typeof sketchMapSchema>;
