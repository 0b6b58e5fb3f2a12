/** What the terminal was asked to do with evidence. A base is "shipped" or the name of a file. */
export type EvidenceCommand =
  | { command: "evidence-check"; file?: string; json: boolean }
  | { command: "evidence-diff" | "checks-diff"; before: string; after: string; json: boolean }
  | { command: "wrong"; argument: string };

/** Whether the arguments are for evidence: `evidence ...` or `checks ...`. */
export function isEvidenceCommand([room]: readonly string[]): boolean {
  return room === "evidence" || room === "checks";
}

/**
 * Reads `evidence check [FILE]`, `evidence diff OLD NEW` and `checks diff OLD NEW`, each with
 * `--json` in any place after it.
 */
export function parseEvidenceArguments(args: readonly string[]): EvidenceCommand {
  const [room = "", act = "", ...rest] = args;
  const wrong = (argument: string): EvidenceCommand => ({ command: "wrong", argument });
  const option = rest.find((argument) => argument.startsWith("--") && argument !== "--json");
  if (option !== undefined) return wrong(option);
  const json = rest.includes("--json");
  const [first, second, third] = rest.filter((argument) => argument !== "--json");
  if (room === "evidence" && act === "check") {
    if (second !== undefined) return wrong(second);
    return { command: "evidence-check", json, ...(first === undefined ? {} : { file: first }) };
  }
  if (act !== "diff") return wrong(act === "" ? room : act);
  if (first === undefined || second === undefined) return wrong(act);
  if (third !== undefined) return wrong(third);
  const command = room === "evidence" ? "evidence-diff" : "checks-diff";
  return { command, before: first, after: second, json };
}
