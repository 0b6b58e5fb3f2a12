import { isLocale, type Locale } from "../../../i18n/locale";
import type { Runs } from "../block";
import { inLanguage, plain } from "../runs";
import { numberSources, type Sources } from "../sources";
import type { PaperExercise } from "./paper-exercise";
import type { ExercisePaperInput } from "./paper-input";
import type { PrintHeading } from "./print-block";

/** What every part of a paper draws on while it is made. */
export interface Scene<E extends PaperExercise = PaperExercise> extends ExercisePaperInput<E> {
  /** The language of the exercise, where it is not that of the paper. */
  readonly lang: Locale | undefined;
  /** Words of the exercise, in its language. */
  own(text: string): Runs;
  readonly sources: Sources;
}

/** Begins a paper: its sources numbered in the order in which they are cited. */
export function beginScene<E extends PaperExercise>(input: ExercisePaperInput<E>): Scene<E> {
  const { exercise, words, evidence } = input;
  const { language } = exercise;
  const lang = isLocale(language) && language !== words.locale ? language : undefined;
  return {
    ...input,
    lang,
    own: (text) => (lang ? inLanguage([plain(text)], lang, words.locale) : [plain(text)]),
    sources: numberSources(words, evidence, false),
  };
}

/** A heading in the paper's own words. */
export const heading = (level: 2 | 3, id: string, text: string): PrintHeading => ({
  kind: "heading",
  level,
  id,
  text,
});

/** A heading in the words of the exercise. */
export const ownHeading = (
  { lang }: Pick<Scene, "lang">,
  level: 2 | 3,
  id: string,
  text: string,
): PrintHeading => ({ ...heading(level, id, text), lang });
