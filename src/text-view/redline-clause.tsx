import type { ReactNode } from "react";
import type { ClauseChange } from "../importing/compare/compare-clauses";
import {
  fateInWords,
  placesInWords,
  turnInWords,
} from "../importing/compare/in-words/clause-in-words";
import { useWords } from "../ui/words-context";
import styles from "./redline.module.css";
import { RedlineText } from "./redline-text";

export interface RedlineClauseProps {
  change: ClauseChange;
  /** What more there is to say of the clause, such as links to its checks. */
  children?: ReactNode;
}

/** One clause beside what became of it: its fate, its places, its words as a redline. */
export function RedlineClause({ change, children }: RedlineClauseProps) {
  const words = useWords();
  const { fate, redline, turns, before, after } = change;
  const level = after[0]?.level ?? before[0]?.level ?? 0;
  return (
    <div className={styles.clause} data-fate={fate} data-level={Math.min(level, 3)}>
      <p className={styles.head}>
        {words.say("compare.clause.head", {
          fate: fateInWords(words, change),
          places: placesInWords(words, change),
        })}
      </p>
      <p className={styles.words} dir="auto">
        <RedlineText redline={redline} />
      </p>
      {turns.length > 0 && (
        <ul className={styles.turns}>
          {turns.map((turn, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a turn has no name but its place
            <li key={place}>{turnInWords(words, turn)}</li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
