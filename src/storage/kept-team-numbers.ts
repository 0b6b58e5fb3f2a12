import * as z from "zod/mini";
import { storagePrefix } from "./database-names";

const keyOf = (run: string) => `${storagePrefix}.team-numbers.${run}`;

const numbersSchema = z
  .array(
    z.tuple([z.string().check(z.maxLength(200)), z.int().check(z.positive(), z.maximum(10_000))]),
  )
  .check(
    z.maxLength(1000),
    z.refine((pairs) => new Set(pairs.map(([, number]) => number)).size === pairs.length),
  );

/**
 * The numbers under which the teams of a run are hidden, by the ids of the teams, as they were kept;
 * none where nothing can be read.
 */
export function keptTeamNumbers(run: string): ReadonlyMap<string, number> {
  try {
    const read: unknown = JSON.parse(window.localStorage.getItem(keyOf(run)) ?? "[]");
    const known = numbersSchema.safeParse(read);
    return new Map(known.success ? known.data : []);
  } catch {
    return new Map();
  }
}

/** Keeps them. Where the browser refuses storage, they last as long as the page is open. */
export function keepTeamNumbers(run: string, numbers: ReadonlyMap<string, number>): void {
  try {
    window.localStorage.setItem(keyOf(run), JSON.stringify([...numbers]));
  } catch {
    // Refused: the numbers are given out again after the next visit.
  }
}

/** Forgets them, with their run. */
export function forgetTeamNumbers(run: string): void {
  try {
    window.localStorage.removeItem(keyOf(run));
  } catch {
    // Refused: then nothing was kept either.
  }
}
