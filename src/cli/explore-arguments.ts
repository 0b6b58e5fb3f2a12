import { greatestSeed, mostOfAll, usualMost } from "../alternatives/explorer/run-explorer";

/** What the terminal was asked to explore. */
export type ExploreCommand =
  | { command: "explore"; file: string; json: boolean; seed: number; most: number }
  | { command: "wrong"; argument: string };

const numbers = {
  "--seed": { usual: 1, least: 0, most: greatestSeed },
  "--most": { usual: usualMost, least: 1, most: mostOfAll },
} as const;
const isNumbered = (argument: string): argument is keyof typeof numbers => argument in numbers;

/** Whether the arguments are for the explorer: `explore ...`. */
export function isExploreCommand([room]: readonly string[]): boolean {
  return room === "explore";
}

/** Reads `explore FILE [--json] [--seed N] [--most N]`; whole numbers within their bounds alone. */
export function parseExploreArguments(args: readonly string[]): ExploreCommand {
  const files: string[] = [];
  const given = { "--seed": numbers["--seed"].usual, "--most": numbers["--most"].usual } as Record<
    keyof typeof numbers,
    number
  >;
  let json = false;
  for (let at = 1; at < args.length; at += 1) {
    const argument = args[at] as string;
    if (argument === "--json") json = true;
    else if (isNumbered(argument)) {
      at += 1;
      const text = args[at] ?? "";
      const { least, most } = numbers[argument];
      const value = Number(text);
      if (!/^\d+$/.test(text) || value < least || value > most)
        return { command: "wrong", argument: text === "" ? argument : text };
      given[argument] = value;
    } else if (argument.startsWith("--")) return { command: "wrong", argument };
    else files.push(argument);
  }
  const [file, extra] = files;
  if (file === undefined) return { command: "wrong", argument: "explore" };
  if (extra !== undefined) return { command: "wrong", argument: extra };
  return { command: "explore", file, json, seed: given["--seed"], most: given["--most"] };
}
