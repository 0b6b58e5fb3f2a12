import * as z from "zod/mini";
import { storagePrefix } from "./database-names";

const keyOf = (design: string) => `${storagePrefix}.handed-in.${design}`;

const handedInSchema = z.strictObject({
  at: z.iso.datetime(),
  /** The mark of what was handed in. */
  mark: z.string().check(z.maxLength(40)),
});
export type HandedIn = z.infer<typeof handedInSchema>;

/** When a team's work was last handed in from this browser, and what; undefined where it was not. */
export function lastHandedIn(design: string): HandedIn | undefined {
  try {
    const read: unknown = JSON.parse(window.localStorage.getItem(keyOf(design)) ?? "null");
    const known = handedInSchema.safeParse(read);
    return known.success ? known.data : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers it. A browser that refuses storage forgets it. */
export function rememberHandedIn(design: string, handedIn: HandedIn): void {
  try {
    window.localStorage.setItem(keyOf(design), JSON.stringify(handedIn));
  } catch {
    // Refused: the page then says nothing of it after the next visit.
  }
}
