import { setTimeout as wait } from "node:timers/promises";
import type { Member } from "./member";

/** So many answers of a team take turns, so that each revision of a minute is still there at its end. */
const answers = 20;

/** A change that was made: by which text it is known again, and when (ms of `performance.now`). */
export interface Made {
  team: string;
  at: number;
}

const nameOf = (mark: string) => JSON.stringify(mark);

/** The mark of a change within a text that travelled. */
export const markIn = (text: string): string => /"value":"([^"]+)"/.exec(text)?.[1] ?? nameOf(text);

/**
 * Has every member make one change a second for so many seconds, each at a moment of its own within
 * the second. Resolves with what was made, by its mark.
 */
export async function makeChanges(
  members: readonly Member[],
  { seconds, round }: { seconds: number; round: string },
): Promise<Map<string, Made>> {
  const made = new Map<string, Made>();
  const began = performance.now();
  await Promise.all(
    members.map(async (member, at) => {
      for (let second = 0; second < seconds; second += 1) {
        const due = began + 1000 * (second + at / members.length);
        await wait(Math.max(0, due - performance.now()));
        const mark = `${round}-${member.team}-${second}`;
        made.set(mark, { team: member.team, at: performance.now() });
        member.change(`${round}${second % answers}`, mark);
      }
    }),
  );
  return made;
}
