import { openExercise } from "../../../../classroom/exercise/open-exercise";
import type { Words } from "../../../../i18n/words";
import { readTeamAgain } from "../../../../state/use-team";
import { exerciseProblemInWords } from "../../../../storage/exercise-in-words";
import { copyRecordOf, exerciseRecords } from "../../../../storage/exercise-records";
import { fileText } from "../../../../storage/file-text";
import { readCopies } from "./kept-copies";

/** What came of a file that a team opened. */
export type CopyTaken = { ok: true; title: string } | { ok: false; text: string };

/** Opens the file that a trainer gave, and keeps it on this device; a sentence where it is another. */
export async function takeCopy(words: Words, file: File): Promise<CopyTaken> {
  const refuse = (text: string): CopyTaken => ({
    ok: false,
    text: words.join([words.say("team.join.refused", { file: file.name }), text]),
  });
  const text = fileText(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined) return refuse(exerciseProblemInWords(words, { code: "not-utf8" }));
  const opened = openExercise(text);
  if (!opened.ok) return refuse(exerciseProblemInWords(words, opened.problem));
  if (opened.kind === "exercise") return refuse(words.say("team.join.trainers-file"));
  const records = await exerciseRecords();
  const kept = await records.keep(copyRecordOf(opened.copy, Date.now()));
  if (kept.outcome === "failed") return refuse(words.say(`team.join.not-kept.${kept.cause}`));
  await readCopies();
  readTeamAgain();
  return { ok: true, title: opened.copy.title };
}
