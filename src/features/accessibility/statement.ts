/** The day on which the statement was last held against the app, and the version that it is about. */
export const lastHeld = { date: "2026-11-21", version: "0.1.0" };

/** The parts of the statement that are lists, with their points in the order in which they are read. */
export const lists = {
  tested: ["rules", "keyboard", "names", "targets", "zoom", "colours", "paper", "motion"],
  missing: ["people", "screen-readers", "engines", "pdf", "word", "language"],
  help: ["keys", "skip", "charts", "system", "time"],
  tell: ["who", "what"],
} as const;
