/** Files of data that an assessment is written to, where they are asked for. */
export interface DataOutputs {
  csv?: string;
  xlsx?: string;
  reportJson?: string;
}

/** What the terminal was asked to do. */
export type Command =
  | ({ command: "assess"; file: string; json: boolean; pdf?: string; lang: string } & DataOutputs)
  | { command: "help" }
  | { command: "wrong"; argument: string };

const outputs = {
  "--pdf": "pdf",
  "--csv": "csv",
  "--xlsx": "xlsx",
  "--report-json": "reportJson",
} as const;
const valued = new Set([...Object.keys(outputs), "--lang"]);

/**
 * Reads the arguments after the program's name: `assess FILE [--json] [--pdf OUT] [--csv OUT] [--xlsx OUT]
 * [--report-json OUT] [--lang en]`.
 */
export function parseArguments(args: readonly string[]): Command {
  const [command, ...rest] = args;
  if (command === undefined || command === "help" || command === "--help")
    return { command: "help" };
  if (command !== "assess") return { command: "wrong", argument: command };
  const options = new Map<string, string>();
  const files: string[] = [];
  let json = false;
  for (let at = 0; at < rest.length; at += 1) {
    const argument = rest[at] as string;
    if (argument === "--json") json = true;
    else if (valued.has(argument)) {
      const value = rest[at + 1];
      if (value === undefined || value.startsWith("--")) return { command: "wrong", argument };
      options.set(argument, value);
      at += 1;
    } else if (argument.startsWith("--")) return { command: "wrong", argument };
    else files.push(argument);
  }
  const [file, extra] = files;
  if (file === undefined) return { command: "wrong", argument: "assess" };
  if (extra !== undefined) return { command: "wrong", argument: extra };
  const lang = options.get("--lang") ?? "en";
  const asked = Object.entries(outputs).flatMap(([option, name]) => {
    const out = options.get(option);
    return out === undefined ? [] : [[name, out] as const];
  });
  return { command: "assess", file, json, lang, ...Object.fromEntries(asked) };
}
