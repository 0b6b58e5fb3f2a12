/** Which exercise the terminal was asked to check. */
export type ExerciseCommand =
  | { command: "exercise"; file: string; json: boolean }
  | { command: "wrong"; argument: string };

/** Whether the arguments are for an exercise: `exercise ...`. */
export function isExerciseCommand([room]: readonly string[]): boolean {
  return room === "exercise";
}

/** Reads `exercise FILE [--json]`. */
export function parseExerciseArguments(args: readonly string[]): ExerciseCommand {
  const rest = args.slice(1);
  const wrong = (argument: string): ExerciseCommand => ({ command: "wrong", argument });
  const option = rest.find((argument) => argument.startsWith("--") && argument !== "--json");
  if (option !== undefined) return wrong(option);
  const [file, extra] = rest.filter((argument) => argument !== "--json");
  if (file === undefined) return wrong("exercise");
  return extra === undefined
    ? { command: "exercise", file, json: rest.includes("--json") }
    : wrong(extra);
}
