import { type Threshold, type ThresholdId, thresholds } from "../../../engine/thresholds";
import type { Words } from "../../../i18n/words";
import { checkTitleById } from "../../../report/model/check-in-words";
import { figureName, figureValue } from "../../../report/model/options-paper/figure-names";
import { amountInWords } from "../../../report/model/value-in-words";
import { Notice } from "../../../ui/notice";
import { useWords } from "../../../ui/words-context";
import { BesideTable } from "./beside-table";
import styles from "./compare.module.css";
import { useComparison } from "./comparison-context";

/** Where the options set thresholds or figures of their own: what hangs on them is not like for like. */
export function UnlikeSection() {
  const words = useWords();
  const { comparison, names } = useComparison();
  const { thresholds: changed, figures } = comparison;
  if (changed.length + figures.length === 0) return null;
  const cell = (text: string, reason: string | undefined) => (
    <div className={styles.cell}>
      <span>{text}</span>
      {reason && <p className={styles.why}>{words.say("colleagues.reason", { reason })}</p>}
    </div>
  );
  return (
    <section className={styles.section} aria-labelledby="compare-unlike">
      <h2 id="compare-unlike">{words.say("comparison.unlike")}</h2>
      <Notice kind="warning">{words.say("comparison.unlike.what")}</Notice>
      <BesideTable
        title={words.say("comparison.unlike.title")}
        first={words.say("comparison.column.figure")}
        names={names}
        lines={[
          ...changed.map(({ threshold, values, reasons, checks }) => ({
            key: threshold,
            what: (
              <div className={styles.cell}>
                {words.sayDynamic(`checks.threshold.${threshold}`)}
                <div className={styles.besides}>
                  <p className={styles.soft}>
                    {words.say("comparison.assumed.checks", {
                      checks: words.clauses(checks.map((id) => checkTitleById(words, id))),
                    })}
                  </p>
                </div>
              </div>
            ),
            cells: values.map((value, option) =>
              cell(thresholdValue(words, threshold, value), reasons[option]),
            ),
          })),
          ...figures.flatMap(({ figure, values, reasons }) => {
            const holder = comparison.options[values.findIndex((value) => value !== undefined)];
            if (!holder) return [];
            const told = (value: number | undefined) =>
              value === undefined
                ? words.say("comparison.usual-figure")
                : figureValue(words, holder.design, figure, value);
            return {
              key: figure,
              what: figureName(words, holder.design, figure),
              cells: values.map((value, option) => cell(told(value), reasons[option])),
            };
          }),
        ]}
      />
    </section>
  );
}

function thresholdValue(words: Words, id: ThresholdId, value: number): string {
  const { unit, value: usual } = thresholds[id] as Threshold;
  const amount = amountInWords(words, value, unit);
  return value === usual ? words.say("comparison.usual", { amount }) : amount;
}
