import type { Words } from "../../../../i18n/words";
import { keepCopy } from "../../../../state/kept-exercises";
import { openExerciseFile } from "../../../../state/take-exercise-file";
import { readTeamAgain } from "../../../../state/use-team";
import { exerciseProblemInWords } from "../../../../storage/exercise-in-words";
import { readCopies } from "./kept-copies";

/** What came of a file that a team opened. */
export type CopyTaken = { ok: true; title: string } | { ok: false; text: string };

/** Opens the file that a trainer gave, and keeps it on this device; a sentence where it is another. */
export async function takeCopy(words: Words, file: File): Promise<CopyTaken> {
  const refuse = (text: string): CopyTaken => ({
    ok: false,
    text: words.join([words.say("team.join.refused", { file: file.name }), text]),
  });
  const opened = await openExerciseFile(file);
  if (!opened.ok) return refuse(exerciseProblemInWords(words, opened.problem));
  if (opened.kind === "exercise") return refuse(words.say("team.join.trainers-file"));
  const kept = await keepCopy(opened.copy);
  if (kept.outcome === "failed") return refuse(words.say(`team.join.not-kept.${kept.cause}`));
  await readCopies();
  readTeamAgain();
  return { ok: true, title: opened.copy.title };
}
