import { useRef } from "react";
import type { AnswerSet } from "../../../engine/explore/least-answer";
import { OnRequest } from "../../../evidence-view/on-request";
import { checkTitleById } from "../../../report/model/check-in-words";
import { beyondInWords } from "../../../report/model/least-change/answer-in-words";
import { editInWords } from "../../../report/model/least-change/set-in-words";
import { useKeptFocus } from "../../../ui/use-kept-focus";
import { useWords } from "../../../ui/words-context";
import styles from "./least-change.module.css";
import type { AnswerProps } from "./use-least-change";
import { WayItem } from "./way-item";

/** So many ways are said at once, the others on request. */
const shownFirst = 5;

/** The answer: the ways to do it, and what is beyond reach. */
export function AnswerView({ found, isCurrent }: AnswerProps) {
  return (
    <>
      <Ways found={found} isCurrent={isCurrent} />
      <Alone found={found} />
      <Beyond found={found} />
    </>
  );
}

function Ways({ found, isCurrent }: AnswerProps) {
  const words = useWords();
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section);
  const { sets, more } = found.answer;
  if (sets.length === 0) return null;
  const rest = sets.slice(shownFirst);
  const items = (some: readonly AnswerSet[], from: number) => (
    <ol className={styles.rows} start={from + 1}>
      {some.map((way, at) => (
        <WayItem
          key={JSON.stringify(way.set)}
          found={found}
          isCurrent={isCurrent}
          way={way}
          place={from + at + 1}
        />
      ))}
    </ol>
  );
  return (
    <section ref={section} className={styles.section} aria-labelledby="least-change-ways">
      <h3 id="least-change-ways">{words.say("least-change.ways")}</h3>
      <p className={styles.soft}>{words.say("least-change.ways.order")}</p>
      {items(sets.slice(0, shownFirst), 0)}
      {rest.length > 0 && (
        <OnRequest summary={words.say("least-change.ways.more", { count: rest.length })}>
          {() => items(rest, shownFirst)}
        </OnRequest>
      )}
      {more > 0 && <p>{words.say("least-change.ways.unlisted", { count: more })}</p>}
    </section>
  );
}

/** Checks that pull against each other: how each could be mended alone. */
function Alone({ found: { design, answer } }: Pick<AnswerProps, "found">) {
  const words = useWords();
  if (answer.alone.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="least-change-alone">
      <h3 id="least-change-alone">{words.say("least-change.alone")}</h3>
      <p>{words.say("least-change.alone.what")}</p>
      <ul>
        {answer.alone.map(({ check, set }) => (
          <li key={check}>
            {words.say("least-change.alone.item", {
              check: checkTitleById(words, check),
              edits: words.clauses(set.map((edit) => editInWords(words, design, edit))),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Beyond({ found: { answer } }: Pick<AnswerProps, "found">) {
  const words = useWords();
  if (answer.beyond.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="least-change-beyond">
      <h3 id="least-change-beyond">{words.say("least-change.beyond")}</h3>
      <ul>
        {answer.beyond.map((each) => (
          <li key={each.check}>{words.join(beyondInWords(words, each))}</li>
        ))}
      </ul>
    </section>
  );
}
