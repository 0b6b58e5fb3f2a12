import * as z from "zod/mini";

/** What to do before the day, in that order. */
export const beforeTheDay = [
  "read",
  "room",
  "ask",
  "rehearse",
  "offline",
  "print",
  "power",
  "seats",
  "wall",
  "keep",
] as const;

/** What a trainer enters in the kit. */
const kitAnswersSchema = z.strictObject({
  exercise: z.optional(z.string()),
  cut: z.optional(z.string()),
  people: z.optional(z.number()),
  laptops: z.optional(z.number()),
  /** A time of day such as "09:30", or "" for none. */
  start: z.string(),
  done: z.array(z.enum(beforeTheDay)),
});
export type KitAnswers = z.infer<typeof kitAnswersSchema>;

export const usualKit: KitAnswers = { people: 20, laptops: 4, start: "09:30", done: [] };

/** What was kept, where it is what this version keeps; else the usual. */
export function kitFrom(kept: unknown): KitAnswers {
  const read = kitAnswersSchema.safeParse(kept);
  return read.success ? read.data : usualKit;
}
