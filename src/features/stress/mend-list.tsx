import { useRef } from "react";
import type { Mend } from "../../engine/stress/stress-result";
import { OnRequest } from "../../evidence-view/on-request";
import { useKeptFocus } from "../../ui/use-kept-focus";
import { useWords } from "../../ui/words-context";
import { MendItem } from "./mend-item";
import styles from "./stress.module.css";
import type { AnswerViewProps } from "./use-stress";

/** So many changes are said at once, the others on request. */
const shownFirst = 5;

/** The smallest changes that mend most, each with the button that makes it. */
export function MendList({ answer, isCurrent }: AnswerViewProps) {
  const words = useWords();
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section);
  const { breaks, brokenAsDesigned, mends } = answer.result;
  if (breaks.length + brokenAsDesigned.length === 0) return null;
  const rest = mends.slice(shownFirst);
  return (
    <section ref={section} className={styles.section} aria-labelledby="stress-mends">
      <h2 id="stress-mends">{words.say("stress.mends.title")}</h2>
      <p className={styles.soft}>{words.say("stress.mends.what")}</p>
      {mends.length === 0 && <p>{words.say("stress.mends.none")}</p>}
      <Items answer={answer} isCurrent={isCurrent} mends={mends.slice(0, shownFirst)} />
      {rest.length > 0 && (
        <OnRequest summary={words.say("stress.mends.more", { count: rest.length })}>
          {() => <Items answer={answer} isCurrent={isCurrent} mends={rest} />}
        </OnRequest>
      )}
    </section>
  );
}

function Items({ answer, isCurrent, mends }: AnswerViewProps & { mends: readonly Mend[] }) {
  return (
    <ul className={styles.rows}>
      {mends.map((mend) => (
        <MendItem
          key={JSON.stringify(mend.edits)}
          answer={answer}
          isCurrent={isCurrent}
          mend={mend}
        />
      ))}
    </ul>
  );
}
