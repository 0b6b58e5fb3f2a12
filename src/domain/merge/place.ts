import type { MandateDesign } from "../design";
import type { FieldPath } from "../field-path";

/** Entries beside the answers that have an id of their own, by the part that holds them. */
export const entryParts = [
  "overrides",
  "thresholds",
  "figures",
  "shocks",
  "limits",
  "votes",
  "ballots",
  "comments",
] as const;
export type EntryPart = (typeof entryParts)[number];

/** What an author did to the draft by hand, clause by clause. */
export const draftParts = ["edits", "struck", "own", "variants"] as const;
export type DraftPart = (typeof draftParts)[number];

export const draftNames = ["operation", "short"] as const;

/** The smallest part of a design that is taken from one copy or the other, and never mixed. */
export type MergePlace =
  | { kind: "about"; line: keyof MandateDesign["about"] }
  /** An answer with its reason and source; of a list, what it says besides its rows. */
  | { kind: "answer"; path: FieldPath; row?: string }
  /** A row that only one of the copies has. */
  | { kind: "row"; path: FieldPath; row: string }
  /** The order of the rows that both copies have. */
  | { kind: "order"; path: FieldPath }
  | { kind: "entry"; part: EntryPart; id: string }
  | { kind: "draft"; part: DraftPart; id: string }
  | { kind: "draft-name"; name: (typeof draftNames)[number] }
  /** Which project the design is an option of, and what the author says of it there. */
  | { kind: "option" }
  /** Which exercise and which team the design is the work of. */
  | { kind: "exercise" }
  | { kind: "basis" };

/** A place as a key of maps: the same place, the same key. */
export function keyOf(place: MergePlace): string {
  return JSON.stringify(place);
}
