import type { MandateDesign } from "../domain/design";
import { type Opened, openDesign } from "../domain/open-design";

/** A saved design as it lies on the device: its text, so that even a damaged one can be taken out. */
export interface DesignRecord {
  id: string;
  title: string;
  text: string;
  /** Milliseconds since 1970, by the device's clock. */
  savedAt: number;
  /** Counts the saves of this design, so that a second tab is noticed. */
  revision: number;
}

export type SavedListing = Omit<DesignRecord, "text">;

export type SaveResult =
  | { outcome: "saved"; revision: number; savedAt: number }
  /** Somebody else, such as a second tab, saved this design since it was loaded. */
  | { outcome: "changed-elsewhere"; revision: number }
  | { outcome: "failed"; cause: "quota" | "refused" };

/** Where designs are kept. `durable` is false where the browser refuses storage. */
export interface DesignStorage {
  readonly durable: boolean;
  list(): Promise<SavedListing[]>;
  load(id: string): Promise<{ opened: Opened; record: DesignRecord } | undefined>;
  /** Saves if `revision` is still the stored one (0 for a design not saved before). */
  save(design: MandateDesign, revision: number, savedAt: number): Promise<SaveResult>;
  remove(id: string): Promise<void>;
}

/** The record of a design at a new revision. */
export function recordOf(design: MandateDesign, revision: number, savedAt: number): DesignRecord {
  const text = JSON.stringify(design);
  return { id: design.id, title: design.about.title, text, savedAt, revision };
}

/** Newest first. */
export function listingsOf(records: readonly DesignRecord[]): SavedListing[] {
  return records
    .map(({ id, title, savedAt, revision }) => ({ id, title, savedAt, revision }))
    .sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
}

/** A record with its text opened: checked like any file, since a disk can be damaged. */
export function openRecord(record: DesignRecord) {
  return { record, opened: openDesign(record.text) };
}
