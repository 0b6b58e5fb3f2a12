import { fewestCompared, mostCompared } from "../alternatives/compare/compare-options";

/** What the terminal was asked to hold side by side. */
export type OptionsCommand =
  | {
      command: "options";
      files: readonly string[];
      /** The place among the files of the one that the others are held against. */
      base: number;
      json: boolean;
      lang: string;
      pdf?: string;
      docx?: string;
    }
  | { command: "wrong"; argument: string };

/** Whether the arguments are for options side by side: `options ...`. */
export function isOptionsCommand([room]: readonly string[]): boolean {
  return room === "options";
}

const valued = ["--base", "--pdf", "--docx", "--lang"] as const;
const isValued = (argument: string): argument is (typeof valued)[number] =>
  valued.some((each) => each === argument);

/**
 * Reads `options FILE FILE [FILE FILE] [--base N] [--json] [--pdf OUT] [--docx OUT] [--lang xx]`;
 * files are counted from 1.
 */
export function parseOptionsArguments(args: readonly string[]): OptionsCommand {
  const wrong = (argument: string): OptionsCommand => ({ command: "wrong", argument });
  const rest = args.slice(1);
  const given = new Map<string, string>();
  const files: string[] = [];
  let json = false;
  for (let at = 0; at < rest.length; at += 1) {
    const argument = rest[at] ?? "";
    if (argument === "--json") json = true;
    else if (isValued(argument)) {
      const value = rest[at + 1];
      if (value === undefined || value.startsWith("--")) return wrong(argument);
      given.set(argument, value);
      at += 1;
    } else if (argument.startsWith("--")) return wrong(argument);
    else files.push(argument);
  }
  const extra = files[mostCompared];
  if (extra !== undefined) return wrong(extra);
  if (files.length < fewestCompared) return wrong(files[0] ?? "options");
  const asked = given.get("--base") ?? "1";
  if (!/^[1-9]$/.test(asked) || Number(asked) > files.length) return wrong(`--base ${asked}`);
  const [pdf, docx] = [given.get("--pdf"), given.get("--docx")];
  return {
    command: "options",
    files,
    base: Number(asked) - 1,
    json,
    lang: given.get("--lang") ?? "en",
    ...(pdf === undefined ? {} : { pdf }),
    ...(docx === undefined ? {} : { docx }),
  };
}
