import { keepings, type LeastQuestion, usualQuestion } from "../engine/explore/least-question";
import { type Warrant, warrants } from "../engine/status";

/** What the terminal was asked for the least change of. */
export type LeastCommand =
  | { command: "least"; file: string; json: boolean; question: LeastQuestion }
  | { command: "wrong"; argument: string };

/** Whether the arguments are for the least change: `least ...`. */
export function isLeastCommand([room]: readonly string[]): boolean {
  return room === "least";
}

/**
 * Reads `least FILE [--json] [--partly] [--warrant ID]... [--keep coherence|every-check|nothing]`.
 * Warrants that are named take the place of the usual two.
 */
export function parseLeastArguments(args: readonly string[]): LeastCommand {
  const files: string[] = [];
  const named: Warrant[] = [];
  let [json, partly, keeping] = [false, usualQuestion.partly, usualQuestion.keeping];
  const wrong = (argument: string): LeastCommand => ({ command: "wrong", argument });
  for (let at = 1; at < args.length; at += 1) {
    const argument = args[at] as string;
    if (argument === "--json") json = true;
    else if (argument === "--partly") partly = true;
    else if (argument === "--warrant" || argument === "--keep") {
      at += 1;
      const value = args[at];
      const warrant = warrants.find((each) => each === value);
      const kept = keepings.find((each) => each === value);
      if (argument === "--warrant" && warrant) named.push(warrant);
      else if (argument === "--keep" && kept) keeping = kept;
      else return wrong(value ?? argument);
    } else if (argument.startsWith("--")) return wrong(argument);
    else files.push(argument);
  }
  const [file, extra] = files;
  if (file === undefined) return wrong("least");
  if (extra !== undefined) return wrong(extra);
  const asked = named.length > 0 ? [...new Set(named)] : usualQuestion.warrants;
  return { command: "least", file, json, question: { warrants: asked, left: [], partly, keeping } };
}
