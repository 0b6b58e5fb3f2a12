import { type Clock, clockSchema } from "../classroom/run";
import { storagePrefix } from "./database-names";

const keyOf = (team: string) => `${storagePrefix}.team-clock.${team}`;

/** The clock that a team started for itself, as it was kept; undefined where nothing can be read. */
export function keptTeamClock(team: string): Clock | undefined {
  try {
    const read: unknown = JSON.parse(window.localStorage.getItem(keyOf(team)) ?? "null");
    const known = clockSchema.safeParse(read);
    return known.success ? known.data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it. Where the browser refuses storage, the clock lasts as long as it is on the screen. */
export function keepTeamClock(team: string, clock: Clock): void {
  try {
    window.localStorage.setItem(keyOf(team), JSON.stringify(clock));
  } catch {
    // Refused: a clock that is lost takes no work with it.
  }
}
