import {
  type ExerciseOpened,
  openExercise,
  openParsedExercise,
} from "../classroom/exercise/open-exercise";
import { withWords } from "../classroom/exercise/with-words";
import type { Words } from "../i18n/words";
import { Refusal } from "./answer-or-refuse";
import { readText } from "./read-text";
import type { Terminal } from "./terminal";

/** An exercise as it was opened, and words of its folder that found no row. */
export interface ReadExercise {
  opened: ExerciseOpened;
  strays: readonly string[];
}

/**
 * Reads an exercise from its one file, or from the two files of its folder: structure and English
 * words. Throws a Refusal where one of them cannot be read.
 */
export async function readExercise(
  words: Words,
  terminal: Terminal,
  named: string,
): Promise<ReadExercise> {
  const folder = folderOf(named);
  if (folder === undefined)
    return { opened: openExercise(await readText(words, terminal, named)), strays: [] };
  const [structure, texts] = await Promise.all(
    ["exercise.json", "text.en.json"].map((name) => readJson(words, terminal, `${folder}/${name}`)),
  );
  const { whole, strays } = withWords(structure, texts);
  return { opened: openParsedExercise(whole), strays };
}

/** "x/exercise.json" is one of two files of the folder "x"; what does not end in .json is a folder. */
function folderOf(named: string): string | undefined {
  const plain = named.replace(/\/+$/, "");
  if (!plain.endsWith(".json")) return plain;
  return /(^|\/)exercise\.json$/.test(plain)
    ? plain.replace(/\/?exercise\.json$/, "") || "."
    : undefined;
}

async function readJson(words: Words, terminal: Terminal, file: string): Promise<unknown> {
  const text = await readText(words, terminal, file);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const detail = error instanceof Error ? error.message : "";
    throw new Refusal(words.say("cli.exercise.not-json", { file, detail }));
  }
}
