/** What the terminal was asked to put under stress. */
export type StressCommand =
  | { command: "stress"; file: string; json: boolean }
  | { command: "wrong"; argument: string };

/** Whether the arguments are for the stress test: `stress ...`. */
export function isStressCommand([room]: readonly string[]): boolean {
  return room === "stress";
}

/** Reads `stress FILE [--json]`. */
export function parseStressArguments(args: readonly string[]): StressCommand {
  const rest = args.slice(1);
  const wrong = (argument: string): StressCommand => ({ command: "wrong", argument });
  const option = rest.find((argument) => argument.startsWith("--") && argument !== "--json");
  if (option !== undefined) return wrong(option);
  const [file, extra] = rest.filter((argument) => argument !== "--json");
  if (file === undefined) return wrong("stress");
  return extra === undefined
    ? { command: "stress", file, json: rest.includes("--json") }
    : wrong(extra);
}
