import { deciders } from "../../domain/field";
import { listOf } from "../../domain/field-path";
import type { Draft } from "../../drafting/draft";
import { labelOf } from "../../report/model/value-in-words";
import { addressOfField } from "../../state/address-of-field";
import { useWords } from "../../ui/words-context";
import styles from "./draft.module.css";

/** The stated choices that are not in the text, by who decides them. */
export function LeftOutSection({ draft }: { draft: Draft }) {
  const words = useWords();
  const { leftOut } = draft;
  if (leftOut.length === 0) return null;
  return (
    <section className={styles.leftOut} aria-labelledby="left-out">
      <h2 id="left-out">{words.say("draft-page.left-out")}</h2>
      <p>{words.say("draft-page.left-out.help")}</p>
      {deciders.map((decider) => {
        const theirs = leftOut.filter(({ decidedBy }) => decidedBy === decider);
        if (theirs.length === 0) return null;
        return (
          <div key={decider}>
            <h3>{words.sayDynamic(`fields.decided-by.${decider}`)}</h3>
            <ul>
              {theirs.map(({ field }) => (
                <li key={field}>
                  <a href={addressOfField(listOf(field))}>{labelOf(words, field)}</a>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
