import type { ReactNode } from "react";
import type { ExerciseSource } from "../../../../classroom/team/begin-team";
import { WrittenIn } from "../../../../exercise-view/written";
import { useWords } from "../../../../ui/words-context";
import styles from "../team.module.css";

interface TextLanguageProps {
  source: Pick<ExerciseSource, "language">;
  children: ReactNode;
}

/** Says in which language an exercise is written, where it is not that of the page, and marks its texts. */
export function TextLanguage({ source: { language }, children }: TextLanguageProps) {
  const words = useWords();
  return (
    <div className={styles.body}>
      {language !== words.locale && (
        <p className={styles.soft}>
          {words.say("exercises.not-this-language", { language: nameOf(language, words.locale) })}
        </p>
      )}
      <WrittenIn language={language}>{children}</WrittenIn>
    </div>
  );
}

/** "en" as "English", in the language of the page; as it is written where it is none. */
function nameOf(language: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}
