import * as z from "zod/mini";
import { longText } from "./stated-schema";

/**
 * The id of a figure of the author's arithmetic: which calculation, which factor and, after "@",
 * which row of the design it is for, as in "sizing.patrol-hours@sector-north".
 */
export const figureId = () =>
  z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,99}(@[a-z0-9][a-z0-9-]{0,63})?$/));

/**
 * A figure that the author put in the place of a usual one in an estimate (of strength, cost or
 * time), with the reason. It is no answer of the mandate and no check reads it. What unit it has
 * and which values make sense is known where the figure is used.
 */
export const planFigureSchema = z.strictObject({
  figure: figureId(),
  value: z.number(),
  reason: z.optional(longText()),
});
export type PlanFigure = z.infer<typeof planFigureSchema>;

/**
 * What the author set for one named shock of the stress test: the levels to try (in the shock's own
 * unit; absent for the usual ones), and whether it is left out.
 */
export const shockChoiceSchema = z.strictObject({
  shock: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}(@[a-z0-9][a-z0-9-]{0,63})?$/)),
  levels: z.optional(z.array(z.number()).check(z.minLength(1), z.maxLength(8))),
  leftOut: z.optional(z.boolean()),
  reason: z.optional(longText()),
});
export type ShockChoice = z.infer<typeof shockChoiceSchema>;
