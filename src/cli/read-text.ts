import type { Words } from "../i18n/words";
import { fileText } from "../storage/file-text";
import { problemInWords } from "../storage/problem-in-words";
import { Refusal } from "./answer-or-refuse";
import type { Terminal } from "./terminal";

/**
 * The text of a file, its letters told as the app tells them. Throws a Refusal where the file
 * cannot be read, or is stored in an encoding that could only be guessed at.
 */
export async function readText(
  words: Words,
  terminal: Pick<Terminal, "readBytes">,
  file: string,
): Promise<string> {
  const bytes = await terminal.readBytes(file).catch(() => undefined);
  if (!bytes) throw new Refusal(words.say("cli.cannot-read", { file }));
  const text = fileText(bytes);
  if (text !== undefined) return text;
  const problem = problemInWords(words, { code: "not-utf8" });
  throw new Refusal(words.say("cli.problem", { file, problem }));
}
