import { type DraftBallot, draftBallotSchema } from "../domain/votes/draft-ballot";
import { storagePrefix } from "./database-names";

const keyOf = (design: string, round: string) => `${storagePrefix}.ballot.${design}.${round}`;

/** The ballot that is being filled in for a round of a design; undefined where none can be read. */
export function keptBallot(design: string, round: string): DraftBallot | undefined {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(keyOf(design, round)) ?? "null");
    const read = draftBallotSchema.safeParse(kept);
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the ballot as it is now. False where the browser refuses or has no room. */
export function keepBallot(design: string, round: string, draft: DraftBallot): boolean {
  try {
    window.localStorage.setItem(keyOf(design, round), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the ballot, as where another person is to fill one in. */
export function dropBallot(design: string, round: string): void {
  try {
    window.localStorage.removeItem(keyOf(design, round));
  } catch {
    // Refused: then nothing was kept either.
  }
}
