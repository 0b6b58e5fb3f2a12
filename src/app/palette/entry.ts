import type { Findable } from "../../finder/entry";

/** What can be found, in the order in which the groups stand where nothing decides otherwise. */
export const entryKinds = [
  "act",
  "page",
  "question",
  "check",
  "factor",
  "study",
  "design",
  "template",
  "term",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One thing that the palette leads to. */
export interface Entry extends Findable {
  readonly kind: EntryKind;
  /** Where it is, in a few words beside its name. */
  readonly place?: string;
  /** Goes there or does it. */
  readonly go: () => unknown;
}

/** An entry that is a place in the app. */
export function placeEntry(
  kind: EntryKind,
  address: string,
  words: Pick<Entry, "name" | "also" | "place">,
): Entry {
  return {
    ...words,
    kind,
    id: `${kind} ${address}`,
    go: () => {
      window.location.hash = address;
    },
  };
}
