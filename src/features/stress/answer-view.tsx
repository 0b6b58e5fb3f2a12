import { inGroups } from "../../report/model/stress/break-groups";
import { nothingBreaks } from "../../report/model/stress/break-in-words";
import { useWords } from "../../ui/words-context";
import { AloneTable } from "./alone-table";
import { BreakItem } from "./break-item";
import { MendList } from "./mend-list";
import { BrokenAsDesigned, HoldsThroughout, NotTriedList } from "./other-answers";
import { SaveTable } from "./save-table";
import styles from "./stress.module.css";
import type { AnswerViewProps } from "./use-stress";

/** Leads to what is broken before any shock, and sets the focus there. */
function showBroken() {
  const heading = document.getElementById("stress-broken");
  heading?.focus();
  heading?.scrollIntoView({ block: "start" });
}

/** The answer: what breaks by what least, what would mend it, what holds, what could not be tried. */
export function AnswerView({ answer, isCurrent }: AnswerViewProps) {
  const words = useWords();
  const { design, result } = answer;
  const { breaks, brokenAsDesigned, tooMany } = result;
  if (tooMany) return null;
  return (
    <>
      <section className={styles.section} aria-labelledby="stress-answer">
        <h2 id="stress-answer">{words.say("stress.answer.title")}</h2>
        {brokenAsDesigned.length > 0 && (
          <p>
            {words.say("stress.broken.count", { count: brokenAsDesigned.length })}{" "}
            <button type="button" className={styles.jump} onClick={showBroken}>
              {words.say("stress.broken.show")}
            </button>
          </p>
        )}
        {breaks.length === 0 ? (
          <p className={styles.lead}>{nothingBreaks(words, result)}</p>
        ) : (
          <>
            <p className={styles.soft}>{words.say("stress.answer.read")}</p>
            {inGroups(breaks).map(({ group, items }) => (
              <div key={group} className={styles.group}>
                <h3>{words.say(`stress.group.${group}`)}</h3>
                {items.map((item) => (
                  <BreakItem key={item.id} design={design} broken={item} />
                ))}
              </div>
            ))}
            <SaveTable answer={answer} />
          </>
        )}
      </section>
      <MendList answer={answer} isCurrent={isCurrent} />
      {breaks.length > 0 && <AloneTable answer={answer} />}
      <BrokenAsDesigned answer={answer} />
      <HoldsThroughout answer={answer} />
      <NotTriedList answer={answer} />
    </>
  );
}
