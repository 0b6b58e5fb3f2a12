/** Something that lies on the device as its text, so that even a damaged one can be taken out. */
export interface TextRecord {
  id: string;
  text: string;
  /** Milliseconds since 1970, by the device's clock. */
  keptAt: number;
}

/** An exercise, or a participants' copy of one, as it lies on the device. */
export interface ExerciseRecord extends TextRecord {
  kind: "exercise" | "participants-copy";
}

/** A run of an exercise as it lies on the trainer's device. */
export type RunRecord = TextRecord;

/** A file that a team handed in, with the run that it is of. */
export interface HandInRecord extends TextRecord {
  /** The id of the run. */
  run: string;
  /** The name of the file. */
  name: string;
  /** When the file was last changed (ISO), where that was known. */
  modified?: string;
}
