import * as z from "zod/mini";
import { isoDate, rowId } from "../domain/field";
import { longText, shortText } from "../domain/stated-schema";
import { agendaItemSchema } from "./exercise/cut";
import { debriefSeal } from "./exercise/exercise";
import { channels } from "./exercise/inject";
import { paragraphs } from "./exercise/situation";
import { cutOf } from "./new-run";
import { clockSchema, type Run } from "./run";

const code = shortText;

/**
 * What a run shows on the wall: nothing of the facilitator's layer, and no inject before its release.
 * Built up from what may be seen, so that what is new in a run is not shown unless it is named here.
 */
export const projectedSchema = z.strictObject({
  run: rowId(),
  title: shortText(),
  /** The language of the exercise's words. */
  language: shortText(),
  clock: clockSchema,
  hasStarted: z.boolean(),
  agenda: z.array(agendaItemSchema).check(z.maxLength(60)),
  /** In the order in which they were released. */
  injects: z
    .array(
      z.strictObject({
        id: rowId(),
        title: shortText(),
        channel: z.enum(channels),
        from: shortText(),
        paragraphs: paragraphs(),
        asks: z.optional(longText()),
        movesTo: z.optional(isoDate()),
        at: z.iso.datetime(),
        code: code(),
      }),
    )
    .check(z.maxLength(60)),
  /** The code that opens the debrief, once the trainer shows it. */
  debrief: z.optional(code()),
});
export type Projected = z.infer<typeof projectedSchema>;
export type ProjectedInject = Projected["injects"][number];

/** What the wall shows of a run. */
export function projectedOf(run: Run): Projected {
  const { exercise, released, codes } = run;
  const cut = cutOf(run);
  const played = new Set(cut.injects.map(({ inject }) => inject));
  const injects = released.flatMap(({ inject: id, at }): ProjectedInject[] => {
    const inject = exercise.injects.find((one) => one.id === id);
    if (!inject || !played.has(id)) return [];
    const { title, channel, from, paragraphs: text, asks, movesTo } = inject;
    return [
      {
        ...{ id, title, channel, from, paragraphs: text, at, code: codes[id] ?? "" },
        ...(asks === undefined ? {} : { asks }),
        ...(movesTo === undefined ? {} : { movesTo }),
      },
    ];
  });
  const isDebriefShown = released.some(({ inject }) => inject === debriefSeal);
  const debrief = codes[debriefSeal];
  return {
    run: run.id,
    title: exercise.title,
    language: exercise.language,
    clock: run.clock,
    hasStarted: run.started !== undefined,
    agenda: cut.agenda,
    injects,
    ...(isDebriefShown && debrief !== undefined ? { debrief } : {}),
  };
}
