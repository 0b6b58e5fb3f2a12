import type { ComparedCheck } from "../../../alternatives/compare/comparison";
import { OnRequest } from "../../../evidence-view/on-request";
import { addressInRoom } from "../../../evidence-view/room-address";
import { StudiesOnRequest } from "../../../evidence-view/studies-on-request";
import { checkLogic, checkQuestion, checkTitle } from "../../../report/model/check-in-words";
import { useRecords } from "../../../state/use-records";
import { useWords } from "../../../ui/words-context";
import { choiceLines } from "./choice-groups";
import styles from "./compare.module.css";
import { useComparison } from "./comparison-context";
import { LinePlace, lineKey } from "./line-place";

/** So many questions are named beside a check; the rest stand among the choices. */
const mostNamed = 6;

/** A check by its name, with the different choices that it reads and all that stands behind it. */
export function CheckHead({ check }: { check: ComparedCheck }) {
  const words = useWords();
  const records = useRecords();
  const { comparison } = useComparison();
  const result = check.results[comparison.base];
  if (!result) return null;
  const read = choiceLines(
    check.reads.flatMap((place) => comparison.choices.differing[place] ?? []),
  );
  return (
    <div className={styles.cell}>
      <a className={styles.target} href={addressInRoom("check", check.check)}>
        {checkTitle(words, result)}
      </a>
      <div className={styles.besides}>
        <p className={styles.soft}>{words.sayDynamic(`checks.warrant.${check.warrant}`)}</p>
        {check.contested && <p>{words.say("checks.shared.contested")}</p>}
        {!check.isLikeForLike && <p>{words.say("comparison.unlike.check")}</p>}
        {read.length > 0 && (
          <>
            <p className={styles.soft}>{words.say("comparison.check.reads")}</p>
            <ul className={styles.links}>
              {read.slice(0, mostNamed).map((line) => (
                <li key={lineKey(line)}>
                  <LinePlace line={line} />
                </li>
              ))}
              {read.length > mostNamed && (
                <li>{words.say("comparison.check.more", { count: read.length - mostNamed })}</li>
              )}
            </ul>
          </>
        )}
        {records && <StudiesOnRequest result={result} base={records.evidence} />}
        <OnRequest summary={words.say("checks.shared.how")}>
          {() => (
            <>
              <p>{checkQuestion(words, result)}</p>
              <p>{checkLogic(words, result)}</p>
            </>
          )}
        </OnRequest>
      </div>
    </div>
  );
}
