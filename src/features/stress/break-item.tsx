import type { MandateDesign } from "../../domain/design";
import type { Break, BreakingSet } from "../../engine/stress/stress-result";
import { OnRequest } from "../../evidence-view/on-request";
import {
  breakName,
  conditionsInWords,
  exceptionInWords,
  setInWords,
} from "../../report/model/stress/break-in-words";
import { VisuallyHidden } from "../../ui/visually-hidden";
import { useWords } from "../../ui/words-context";
import styles from "./stress.module.css";
import { WhyBroken } from "./why-broken";

export interface BreakItemProps {
  /** The design that the answer is about. */
  design: MandateDesign;
  broken: Break;
}

/** So many ways to break one thing are said at once, the others on request. */
const shownFirst = 3;

/** One thing that breaks: each minimal set as a sentence, with why. */
export function BreakItem({ design, broken }: BreakItemProps) {
  const words = useWords();
  const { sets } = broken;
  const name = breakName(words, design, broken);
  const rest = sets.slice(shownFirst);
  const exception = exceptionInWords(words, design, broken);
  const props = { design, broken };
  return (
    <article className={styles.broken}>
      <h4>{sets.length > 1 ? name : <VisuallyHidden>{name}</VisuallyHidden>}</h4>
      <SetList {...props} sets={sets.slice(0, shownFirst)} />
      {rest.length > 0 && (
        <OnRequest summary={words.say("stress.answer.more", { count: rest.length })}>
          {() => <SetList {...props} sets={rest} />}
        </OnRequest>
      )}
      {exception && <p>{exception}</p>}
    </article>
  );
}

function SetList({ design, broken, sets }: BreakItemProps & { sets: readonly BreakingSet[] }) {
  const words = useWords();
  return (
    <ul className={styles.sets}>
      {sets.map((set) => (
        <li key={set.at.map(({ shock, level }) => `${shock} ${level}`).join(", ")}>
          <p>{setInWords(words, design, broken, set)}</p>
          <OnRequest
            summary={
              <>
                {words.say("stress.why")}
                <VisuallyHidden>{` ${conditionsInWords(words, design, set)}`}</VisuallyHidden>
              </>
            }
          >
            {() => <WhyBroken design={design} breakable={broken} set={set} />}
          </OnRequest>
        </li>
      ))}
    </ul>
  );
}
