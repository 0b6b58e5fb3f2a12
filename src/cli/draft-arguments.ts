/** What the terminal was asked to draft. */
export type DraftCommand =
  | {
      command: "draft";
      file: string;
      json: boolean;
      stage?: "planning" | "full";
      docx?: string;
    }
  | { command: "wrong"; argument: string };

/** Whether the arguments are for drafting: `draft ...`. */
export function isDraftCommand([room]: readonly string[]): boolean {
  return room === "draft";
}

const valued = new Set(["--stage", "--docx"]);

/** Reads `draft FILE [--stage planning|full] [--docx OUT] [--json]`. */
export function parseDraftArguments(args: readonly string[]): DraftCommand {
  const wrong = (argument: string): DraftCommand => ({ command: "wrong", argument });
  const options = new Map<string, string>();
  const files: string[] = [];
  const rest = args.slice(1);
  for (let at = 0; at < rest.length; at += 1) {
    const argument = rest[at] ?? "";
    if (valued.has(argument)) {
      const value = rest[at + 1];
      if (value === undefined || value.startsWith("--")) return wrong(argument);
      options.set(argument, value);
      at += 1;
    } else if (argument.startsWith("--") && argument !== "--json") return wrong(argument);
    else if (argument !== "--json") files.push(argument);
  }
  const [file, extra] = files;
  if (file === undefined) return wrong("draft");
  if (extra !== undefined) return wrong(extra);
  const stage = options.get("--stage");
  if (stage !== undefined && stage !== "planning" && stage !== "full") return wrong(stage);
  const docx = options.get("--docx");
  return {
    command: "draft",
    file,
    json: rest.includes("--json"),
    ...(stage === undefined ? {} : { stage }),
    ...(docx === undefined ? {} : { docx }),
  };
}
