import { type Entry, type EntryKind, entryKinds } from "./entry";

/** Entries of one kind under their heading; "recent" for those used lately. */
export interface EntryGroup {
  readonly id: EntryKind | "recent";
  readonly entries: readonly Entry[];
}

/** What was found, by kind: the kind of the closest first, and in each the closest first. */
export function groupedByKind(found: readonly Entry[]): readonly EntryGroup[] {
  const groups = new Map<EntryKind, Entry[]>();
  for (const entry of found) {
    const known = groups.get(entry.kind);
    if (known) known.push(entry);
    else groups.set(entry.kind, [entry]);
  }
  return [...groups].map(([id, entries]) => ({ id, entries }));
}

/** What is offered before anything is typed: what was used lately, then what can be done and seen. */
export function offered(recent: readonly Entry[], all: readonly Entry[]): readonly EntryGroup[] {
  const rest = entryKinds.slice(0, 2).map((id) => ({
    id,
    entries: all.filter((entry) => entry.kind === id && !recent.includes(entry)),
  }));
  return [{ id: "recent" as const, entries: recent }, ...rest].filter(
    ({ entries }) => entries.length > 0,
  );
}
