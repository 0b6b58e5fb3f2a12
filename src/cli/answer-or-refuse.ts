import type { ExitCode, Terminal } from "./terminal";

/** What was asked for, as data and in words. */
export interface Answer {
  data: unknown;
  text: string;
}

/** Why there is no answer, in a sentence for the user. */
export class Refusal extends Error {}

/** One line, whatever a file name or a value has in it. */
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** A line on the error stream, and the exit code that goes with it. */
export function refuse(terminal: Pick<Terminal, "err">, line: string): ExitCode {
  terminal.err(oneLine(line));
  return 2;
}

/**
 * Prints the answer, as JSON where that was asked for, or the one line of the Refusal that was
 * thrown instead of it. Any other error is a fault of ours and passes through.
 */
export async function answerOrRefuse(
  terminal: Pick<Terminal, "out" | "err">,
  json: boolean,
  answer: () => Promise<Answer>,
): Promise<ExitCode> {
  try {
    const { data, text } = await answer();
    terminal.out(json ? `${JSON.stringify(data, null, 2)}\n` : text);
    return 0;
  } catch (error) {
    if (error instanceof Refusal) return refuse(terminal, error.message);
    throw error;
  }
}
