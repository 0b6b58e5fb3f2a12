import { agendaAt, msOfMinute, stretchesOf } from "./agenda";
import { injectsOf } from "./due-injects";
import type { AgendaItem } from "./exercise/cut";
import { cutOf } from "./new-run";
import type { Run } from "./run";

/** So many minutes before the end of a stretch the trainer is told of it. */
export const toldBefore = [5, 1] as const;

/** Something that the trainer is told of once, when its time comes. */
export type Reminder =
  | { kind: "left"; minutes: (typeof toldBefore)[number]; item: AgendaItem }
  | { kind: "begins"; item: AgendaItem }
  | { kind: "due"; inject: string; title: string }
  | { kind: "over" };

/**
 * What is to be told while the clock of a run goes from `before` to `after`, in milliseconds, in the
 * order of time. Where the clock was set ahead, what belongs to stretches that are over is left out;
 * where it was set back, nothing is told again.
 */
export function remindersBetween(run: Run, before: number, after: number): Reminder[] {
  const cut = cutOf(run);
  const { current } = agendaAt(cut, after);
  const comes = (at: number) => before < at && at <= after;
  const ofStretches = stretchesOf(cut).flatMap(({ item, from, to }) =>
    item.id === current?.item.id
      ? [
          { at: from, reminder: { kind: "begins", item } as const },
          // A stretch that is hardly longer has just been announced.
          ...toldBefore
            .filter((minutes) => item.minutes > minutes + 1)
            .map((minutes) => ({
              at: to - minutes * msOfMinute,
              reminder: { kind: "left", minutes, item } as const,
            })),
        ]
      : [],
  );
  const ofInjects = injectsOf(run, after)
    .filter(({ state }) => state === "due")
    .map(({ inject: { id, title }, minute }) => ({
      at: minute * msOfMinute,
      reminder: { kind: "due", inject: id, title } as const,
    }));
  const end = { at: stretchesOf(cut).at(-1)?.to ?? 0, reminder: { kind: "over" } as const };
  return [...ofStretches, ...ofInjects, end]
    .filter(({ at }) => comes(at))
    .sort((one, other) => one.at - other.at)
    .map(({ reminder }) => reminder);
}
