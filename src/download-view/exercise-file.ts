import type { Exercise, ParticipantsCopy } from "../classroom/exercise/exercise";
import type { Run } from "../classroom/run";
import type { Records } from "../engine/evaluate";
import type { Locale } from "../i18n/locale";
import type { PrintReport } from "../report/model/exercise/print-block";
import { designFileName } from "../storage/design-file";
import { saveFile } from "../storage/save-file";
import { officeFileInBackground } from "../workers/office-file-in-background";

/** What the papers of an exercise are made from. */
export interface ExerciseSource {
  readonly exercise: Exercise | ParticipantsCopy;
  /** The id of the cut that is played. */
  readonly cut: string;
  readonly run?: Run | undefined;
  readonly records: Records;
  readonly locale: Locale;
  /** The day printed on them, YYYY-MM-DD. */
  readonly date: string;
}

/** The sets in which an exercise is printed. */
export type PaperSet = "participants" | "trainer" | "injects";

async function inputOf({ exercise, cut, records, locale, date }: ExerciseSource) {
  const [{ loadExerciseWords }, { loadStatements, statementIn }] = await Promise.all([
    import("../report/model/exercise/exercise-words"),
    import("../evidence/statements"),
  ]);
  const [words] = await Promise.all([loadExerciseWords(locale), loadStatements(locale)]);
  const played = exercise.cuts.find(({ id }) => id === cut) ?? exercise.cuts[0];
  if (!played) throw new RangeError("an exercise has a cut");
  const { evidence } = records;
  const statements = (id: string) => statementIn(evidence, id, locale);
  return { exercise, cut: played, evidence, statements, words, date };
}

/**
 * Makes a set of papers as data. Rejects where what it needs cannot be fetched (first visit without
 * a network), and where the trainer's set is asked for of a participants' copy.
 */
export async function makePaperSet(set: PaperSet, source: ExerciseSource): Promise<PrintReport> {
  const input = await inputOf(source);
  if (set === "participants") {
    const { participantsSet } = await import("../report/model/exercise/participants-set");
    return participantsSet(input);
  }
  const { exercise } = source;
  if (exercise.kind !== "exercise") throw new RangeError("a participants' copy has no trainer");
  if (set === "injects") {
    const { injectsSet } = await import("../report/model/exercise/injects-set");
    return injectsSet({ ...input, exercise });
  }
  const { trainersSet } = await import("../report/model/exercise/trainers-set");
  return trainersSet({ ...input, exercise, codes: source.run?.codes });
}

/** "the-name.participants.pdf": the file of a paper, after the exercise. */
export const exerciseFileName = ({ exercise }: ExerciseSource, ending: string) =>
  designFileName(exercise.title, ending);

/**
 * Makes the slides in the background, hands them to the browser and tells the file's name. Rejects
 * as the papers do, and with its reason when it is stopped.
 */
export async function downloadSlides(source: ExerciseSource, signal: AbortSignal): Promise<string> {
  const { exercise } = source;
  if (exercise.kind !== "exercise") throw new RangeError("a participants' copy has no slides");
  const [input, { slidesOf }] = await Promise.all([
    inputOf(source),
    import("../report/model/exercise/slides/slides"),
  ]);
  signal.throwIfAborted();
  const deck = slidesOf({ ...input, exercise });
  const bytes = await officeFileInBackground({ kind: "slides", deck }, signal);
  const file = exerciseFileName(source, "slides.pptx");
  const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  saveFile(file, new Blob([bytes], { type }));
  return file;
}
