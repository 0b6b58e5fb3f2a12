import { OnRequest } from "../../evidence-view/on-request";
import { labelOf } from "../../report/model/value-in-words";
import { useWords } from "../../ui/words-context";
import { decidersOf } from "./decided-by";
import type { Question } from "./question";
import styles from "./wizard.module.css";

/** Who decides what a question asks: in a line where it is one, else field by field on request. */
export function Deciders({ question }: { question: Question }) {
  const words = useWords();
  const deciders = decidersOf(question);
  const [only, ...others] = deciders;
  if (only && others.length === 0)
    return (
      <p className={styles.deciders}>
        {words.closed(words.sayDynamic(`fields.decided-by.${only.decidedBy}`))}
      </p>
    );
  return (
    <div className={styles.deciders}>
      <OnRequest summary={words.say("wizard.deciders.several")}>
        {() => (
          <ul className={styles.facts}>
            {deciders.map(({ decidedBy, paths }) => (
              <li key={decidedBy}>
                {words.say("wizard.deciders.of", {
                  fields: words.list([...new Set(paths.map((path) => labelOf(words, path)))]),
                  decider: words.sayDynamic(`fields.decided-by.${decidedBy}`),
                })}
              </li>
            ))}
          </ul>
        )}
      </OnRequest>
    </div>
  );
}
