/** What the terminal was asked to read. */
export type ReadCommand =
  | { command: "read"; file: string; json: boolean; wording: boolean }
  | { command: "read-score"; folder: string; json: boolean }
  | { command: "wrong"; argument: string };

/** Whether the arguments are for reading a resolution: `read ...`. */
export function isReadCommand([room]: readonly string[]): boolean {
  return room === "read";
}

/** Reads `read FILE [--wording] [--json]` and `read --score FOLDER [--json]`. */
export function parseReadArguments(args: readonly string[]): ReadCommand {
  const rest = args.slice(1);
  const wrong = (argument: string): ReadCommand => ({ command: "wrong", argument });
  const known = new Set(["--json", "--score", "--wording"]);
  const option = rest.find((argument) => argument.startsWith("--") && !known.has(argument));
  if (option !== undefined) return wrong(option);
  const json = rest.includes("--json");
  const isScore = rest.includes("--score");
  const [first, second] = rest.filter((argument) => !argument.startsWith("--"));
  if (first === undefined) return wrong(isScore ? "--score" : "read");
  if (second !== undefined) return wrong(second);
  const wording = rest.includes("--wording");
  if (isScore && wording) return wrong("--wording");
  return isScore
    ? { command: "read-score", folder: first, json }
    : { command: "read", file: first, json, wording };
}
