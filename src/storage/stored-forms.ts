import type { DesignOption } from "../domain/option";

/** Where a saved design stands among the options of its project, told without opening its text. */
export type ListedOption = Pick<DesignOption, "project" | "projectTitle" | "place" | "baseline">;

/** A saved design as it lies on the device: its text, so that even a damaged one can be taken out. */
export interface DesignRecord {
  id: string;
  title: string;
  text: string;
  /** Milliseconds since 1970, by the device's clock; shown, and never trusted to tell which is newer. */
  savedAt: number;
  /** Counts the saves of this design, so that a second tab is noticed. */
  revision: number;
  /** When the oldest change was saved that no file holds; absent where a file holds them all. */
  unfiledSince?: number;
  /** Absent where it is in no project, or was saved before designs could be options. */
  option?: ListedOption;
}

/** A state of a design that its author kept under a name, as it lies on the device. */
export interface DesignVersion {
  id: string;
  designId: string;
  name: string;
  /** The whole design, as the text of its file. */
  text: string;
  /** Milliseconds since 1970, by the device's clock; shown, and not what the order goes by. */
  keptAt: number;
  /** Counts the versions of this design; a later one has the higher number, whatever the clock says. */
  order: number;
  /**
   * Set where the app itself kept it, since a file had this state then: a colleague's copy can have
   * been made from it. Such a version has no name.
   */
  shared?: SharedBy;
  /**
   * Set where it was kept at a moment of an exercise: "start", "first-vote", "debrief", or the id of
   * the inject just before which it was. Such a version has no name; older records have no moment.
   */
  moment?: string;
}

/** How a state came to be in a file: saved into one here, or opened from one. */
export type SharedBy = "saved" | "opened";
