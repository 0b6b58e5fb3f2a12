import type { MandateDesign } from "../domain/design";
import { type Opened, openDesign } from "../domain/open-design";
import type { DesignOption } from "../domain/option";
import type { DesignVersions } from "./design-versions";
import { soundRecord } from "./sound-record";
import type { DesignRecord, ListedOption } from "./stored-forms";

export type { DesignRecord };
export type SavedListing = Omit<DesignRecord, "text">;

export type SaveResult =
  | { outcome: "saved"; revision: number; savedAt: number }
  /** Somebody else, such as a second tab, saved this design since it was loaded. */
  | {
      outcome: "changed-elsewhere";
      revision: number;
      /** False where this version of the app cannot read theirs, and so must never replace it. */
      isReadable: boolean;
    }
  /** It was saved before, and is no longer there: removed in another tab or by the browser. */
  | { outcome: "gone" }
  | { outcome: "failed"; cause: "quota" | "refused" };

/** Where designs are kept. `durable` is false where the browser refuses storage. */
export interface DesignStorage {
  readonly durable: boolean;
  readonly versions: DesignVersions;
  list(): Promise<SavedListing[]>;
  load(id: string): Promise<{ opened: Opened; record: DesignRecord } | undefined>;
  /** Saves if `revision` is still the stored one (0 for a design not saved before). */
  save(design: MandateDesign, revision: number, savedAt: number): Promise<SaveResult>;
  /** Notes that a file holds the design as it is saved now. */
  noteFile(id: string): Promise<void>;
  /** Removes a design and the versions kept of it. */
  remove(id: string): Promise<void>;
}

/**
 * What a save at `revision` would do to what is stored: the record to write in its place, or why
 * nothing may be written.
 */
export function recordToSave(
  design: MandateDesign,
  revision: number,
  savedAt: number,
  stored: DesignRecord | undefined,
): DesignRecord | SaveResult {
  if (!stored && revision > 0) return { outcome: "gone" };
  if (stored && stored.revision !== revision) {
    const isReadable = openDesign(stored.text).ok;
    return { outcome: "changed-elsewhere", revision: stored.revision, isReadable };
  }
  return {
    id: design.id,
    title: design.about.title,
    text: JSON.stringify(design),
    savedAt,
    revision: revision + 1,
    unfiledSince: stored?.unfiledSince ?? savedAt,
    ...(design.option && { option: listedOf(design.option) }),
  };
}

/** What the list of saved designs tells of an option; its author's texts stay in the design. */
function listedOf({ project, projectTitle, place, baseline }: DesignOption): ListedOption {
  return { project, projectTitle, place, ...(baseline && { baseline }) };
}

/** A record whose changes a file holds. */
export function filed({ unfiledSince: _held, ...record }: DesignRecord): DesignRecord {
  return record;
}

/** Newest first. */
export function listingsOf(records: readonly DesignRecord[]): SavedListing[] {
  return records
    .map((record) => {
      const { text: _text, ...listing } = soundRecord(record);
      return listing;
    })
    .sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
}

/**
 * A record with its text opened: checked like any file, since a disk can be damaged. The design has
 * the id that it lies under, whatever its text says, so that saving it touches no other.
 */
export function openRecord(stored: DesignRecord): { record: DesignRecord; opened: Opened } {
  const record = soundRecord(stored);
  const opened = openDesign(record.text);
  if (!opened.ok || opened.design.id === record.id) return { record, opened };
  return { record, opened: { ...opened, design: { ...opened.design, id: record.id } } };
}
