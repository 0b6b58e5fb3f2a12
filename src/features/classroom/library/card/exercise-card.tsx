import type { ReactNode } from "react";
import type { Exercise } from "../../../../classroom/exercise/exercise";
import { LinkButton } from "../../../../ui/link-button";
import { useWords } from "../../../../ui/words-context";
import styles from "../library.module.css";
import { addressToRead } from "../place";
import { CutList } from "./cut-list";
import { SaveButton } from "./save-button";

export interface ExerciseCardProps {
  exercise: Exercise;
  /** Over the title: since when it is kept, what does not fit in it. */
  note?: ReactNode;
  /** What can be done with it besides running, reading and saving it. */
  tools: ReactNode;
}

/** One exercise: what it is about, the lengths it can be run in, and the ways on. */
export function ExerciseCard({ exercise, note, tools }: ExerciseCardProps) {
  const words = useWords();
  const { id, title, summary, language, evidence } = exercise;
  return (
    <article className={styles.card} aria-label={title}>
      <p className={styles.soft}>
        {words.say(`classroom.case.${exercise.case}`)}
        {note}
      </p>
      <h3 lang={language} dir="auto">
        {title}
      </h3>
      <p lang={language} dir="auto">
        {summary}
      </p>
      <p className={styles.soft}>{words.say(`classroom.card.evidence.${evidence}`)}</p>
      <CutList exercise={exercise} />
      <div className={styles.cardFoot}>
        <LinkButton
          href={addressToRead(id)}
          aria-label={words.say("classroom.card.read-named", { title })}
        >
          {words.say("classroom.card.read")}
        </LinkButton>
        {tools}
        <SaveButton exercise={exercise} />
      </div>
    </article>
  );
}
