import type { Namespace } from "../i18n/namespace";

/** The classroom prints answers of an exercise; their rows are named in the words of checks and versions. */
export const wordsOfTheClassroom: readonly Namespace[] = [
  "fields",
  "checks",
  "evidence",
  "report",
  "versions",
  "exercises",
  "exercise-paper",
  "classroom",
];
