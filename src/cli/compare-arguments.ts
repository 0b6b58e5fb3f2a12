/** What the terminal was asked to compare: two texts, or more of them as a series. */
export type CompareCommand =
  | { command: "compare"; before: string; after: string; json: boolean }
  | { command: "history"; files: readonly string[]; json: boolean }
  | { command: "wrong"; argument: string };

/** A series has at most so many texts. */
export const mostTexts = 30;

/** Whether the arguments are for comparing texts: `compare ...`. */
export function isCompareCommand([room]: readonly string[]): boolean {
  return room === "compare";
}

/** Reads `compare OLD NEW [--json]` and `compare TEXT TEXT TEXT ... [--json]`. */
export function parseCompareArguments(args: readonly string[]): CompareCommand {
  const rest = args.slice(1);
  const wrong = (argument: string): CompareCommand => ({ command: "wrong", argument });
  const option = rest.find((argument) => argument.startsWith("--") && argument !== "--json");
  if (option !== undefined) return wrong(option);
  const json = rest.includes("--json");
  const files = rest.filter((argument) => argument !== "--json");
  const [before, after, third] = files;
  if (before === undefined || after === undefined) return wrong(before ?? "compare");
  if (third === undefined) return { command: "compare", before, after, json };
  const extra = files[mostTexts];
  return extra === undefined ? { command: "history", files, json } : wrong(extra);
}
