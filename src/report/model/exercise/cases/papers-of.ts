import { tinyExercise } from "../../../../classroom/exercise/cases/tiny-exercise";
import type { Exercise } from "../../../../classroom/exercise/exercise";
import { currentEvidence } from "../../../../evidence/current";
import { statementOf } from "../../../../evidence/statements";
import { loadMessages } from "../../../../i18n/catalogue";
import type { Locale } from "../../../../i18n/locale";
import { createWords } from "../../../../i18n/words";
import { debriefNamespaces } from "../debrief/debrief-words";
import type { TrainersPaperInput } from "../paper-input";

/** Words that throw where a sentence is missing, so that no key ever reaches a paper. */
export async function strictExerciseWords(locale: Locale) {
  const messages = await loadMessages(locale, debriefNamespaces);
  return createWords(locale, messages, { onMissing: "throw" });
}
export const englishWords = await strictExerciseWords("en");

/** What papers are made from: an exercise in its first cut, in English. */
export function paperInput(
  exercise: Exercise = tinyExercise(),
  more: Partial<TrainersPaperInput> = {},
): TrainersPaperInput {
  const [cut] = exercise.cuts;
  if (!cut) throw new RangeError("an exercise has a cut");
  return {
    exercise,
    cut,
    evidence: currentEvidence,
    statements: (id) => statementOf(id, "en"),
    words: englishWords,
    date: "2026-11-22",
    ...more,
  };
}

/** A value with every text in it made another. */
export function withTexts<T>(value: T, make: (text: string, key: string) => string, key = ""): T {
  if (typeof value === "string") return make(value, key) as T;
  if (Array.isArray(value)) return value.map((each) => withTexts(each, make, key)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, withTexts(each, make, name)]),
  ) as T;
}
