/** What the terminal was asked to set a design beside. */
export type PrecedentsCommand =
  | { command: "precedents"; file: string; json: boolean }
  | { command: "wrong"; argument: string };

/** Whether the arguments are for precedents: `precedents ...`. */
export function isPrecedentsCommand([room]: readonly string[]): boolean {
  return room === "precedents";
}

/** Reads `precedents FILE [--json]`. */
export function parsePrecedentsArguments(args: readonly string[]): PrecedentsCommand {
  const rest = args.slice(1);
  const wrong = (argument: string): PrecedentsCommand => ({ command: "wrong", argument });
  const option = rest.find((argument) => argument.startsWith("--") && argument !== "--json");
  if (option !== undefined) return wrong(option);
  const [file, extra] = rest.filter((argument) => argument !== "--json");
  if (file === undefined) return wrong("precedents");
  return extra === undefined
    ? { command: "precedents", file, json: rest.includes("--json") }
    : wrong(extra);
}
