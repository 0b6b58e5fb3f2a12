import { conditionInWords } from "../../../report/model/gate-in-words";
import { plainOf } from "../../../state/plain-of";
import { useWords } from "../../../ui/words-context";
import { BesideTable } from "./beside-table";
import styles from "./compare.module.css";
import { useComparison } from "./comparison-context";

/** The second stage of the options that plan one: what opens it, and what the pledges reach of that. */
export function GateSection() {
  const words = useWords();
  const { comparison, names } = useComparison();
  if (comparison.options.every(({ gate }) => gate === undefined)) return null;
  return (
    <section className={styles.section} aria-labelledby="compare-gate">
      <h2 id="compare-gate">{words.say("comparison.gate")}</h2>
      <BesideTable
        title={words.say("stages.gate")}
        first={words.say("comparison.column.text")}
        names={names}
        lines={[
          {
            key: "gate",
            what: words.say("comparison.gate.conditions"),
            cells: comparison.options.map(({ id, design, gate }) => {
              if (!gate) return words.say("comparison.gate.none");
              return (
                <div key={id} className={styles.cell}>
                  <p>{words.say(`stages.outcome.${gate.outcome}`)}</p>
                  <ul className={styles.lines}>
                    {gate.conditions.map((condition) => {
                      const told = conditionInWords(words, condition, plainOf(design));
                      return (
                        <li key={condition.kind}>
                          {words.join(
                            [told.asked, told.word, told.counted].map((t) => words.closed(t)),
                          )}
                        </li>
                      );
                    })}
                  </ul>
                </div>
              );
            }),
          },
        ]}
      />
    </section>
  );
}
