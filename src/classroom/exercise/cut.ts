import * as z from "zod/mini";
import { rowId } from "../../domain/field";
import { longText, shortText } from "../../domain/stated-schema";

export const agendaKinds = [
  "welcome",
  "read",
  "roles",
  "design",
  "vote",
  "inject",
  "plenary",
  "debrief",
  "break",
] as const;
export type AgendaKind = (typeof agendaKinds)[number];

/** A stretch of the exercise; the stretches of a cut follow each other without gaps. */
export const agendaItemSchema = z.strictObject({
  id: rowId(),
  kind: z.enum(agendaKinds),
  minutes: z.int().check(z.gte(1), z.lte(240)),
  title: shortText(),
  /** What the teams are told to do. */
  task: longText(),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;

/** One length in which the exercise can be played: 15, 90 or 240 minutes, say. */
export const cutSchema = z.strictObject({
  id: rowId(),
  /** The sum of its agenda. */
  minutes: z.int().check(z.gte(5), z.lte(960)),
  agenda: z.array(agendaItemSchema).check(z.minLength(1), z.maxLength(60)),
  /** Which injects are played, and in which minute of the cut. */
  injects: z
    .array(z.strictObject({ inject: rowId(), minute: z.int().check(z.gte(0), z.lte(960)) }))
    .check(z.maxLength(40)),
  /** Which roles are dealt. */
  roles: z.array(rowId()).check(z.maxLength(20)),
  /** Which questions of the wizard this cut is about, as paths of fields; empty is all of them. */
  questions: z.array(shortText()).check(z.maxLength(300)),
});
export type Cut = z.infer<typeof cutSchema>;
