import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { useWords } from "../../ui/words-context";
import { stopReading, useIntake } from "./intake-store";
import { nameOf } from "./open-text";
import { refusalInWords } from "./refusal-words";
import styles from "./texts.module.css";
import { useTexts } from "./texts-store";

/** What is being read, what was added, and why the rest was not. The regions are always there. */
export function IntakeStanding() {
  const words = useWords();
  const { waiting, refusals, added } = useIntake();
  const text = useTexts(({ texts }) => texts.find(({ id }) => id === added));
  return (
    <>
      <div role="status">
        {waiting > 0 ? (
          <div className={styles.busy}>
            <progress aria-label={words.say("compare.texts.reading", { count: waiting })} />
            <span>{words.say("compare.texts.reading", { count: waiting })}</span>
            <Button icon="close" onClick={stopReading}>
              {words.say("compare.texts.cancel")}
            </Button>
          </div>
        ) : (
          text && <p>{words.say("compare.texts.added", { text: nameOf(words, text) })}</p>
        )}
      </div>
      <div role="alert">
        {refusals.map((refusal) => (
          <Notice key={refusal.given} kind="error">
            {refusalInWords(words, refusal)}
          </Notice>
        ))}
      </div>
    </>
  );
}
