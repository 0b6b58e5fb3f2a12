import { OnRequest } from "../../../evidence-view/on-request";
import { type YardstickId, yardstickIds } from "../../../precedents/yardsticks/yardstick";
import { formulaInWords } from "../../../report/model/yardstick-formula";
import { whyNoneCell } from "../../../report/model/yardstick-reasons";
import {
  halfCell,
  noPlaceCell,
  placeCell,
  readingInWords,
} from "../../../report/model/yardstick-words";
import { useWords } from "../../../ui/words-context";
import { BesideTable } from "./beside-table";
import styles from "./compare.module.css";
import { useComparison } from "./comparison-context";

/** Where each option stands among operations of its own type. */
export function YardsticksSection() {
  const words = useWords();
  const { names } = useComparison();
  return (
    <section className={styles.section} aria-labelledby="compare-yardsticks">
      <h2 id="compare-yardsticks">{words.say("yardsticks.title")}</h2>
      <p className={styles.prose}>{words.say("comparison.yardsticks.what")}</p>
      <BesideTable
        title={words.say("comparison.yardsticks")}
        first={words.say("yardsticks.column.yardstick")}
        names={names}
        lines={yardstickIds.map((id) => ({
          key: id,
          what: <YardstickHead id={id} />,
          cells: names.map((name, option) => <Cell key={name.id} id={id} option={option} />),
        }))}
      />
    </section>
  );
}

/** A yardstick by its name, and on request each option's figure as it was worked out. */
function YardstickHead({ id }: { id: YardstickId }) {
  const words = useWords();
  const { comparison, names } = useComparison();
  const worked = comparison.options.flatMap(({ yardsticks }, option) =>
    (yardsticks.find((each) => each.id === id)?.readings ?? []).map((reading) => ({
      key: `${option} ${reading.basis}`,
      name: names[option]?.title ?? "",
      formula: formulaInWords(words, id, reading),
    })),
  );
  return (
    <div className={styles.cell}>
      {words.say(`yardsticks.name.${id}`)}
      {worked.length > 0 && (
        <div className={styles.besides}>
          <OnRequest summary={words.say("yardsticks.how")}>
            {() =>
              worked.map(({ key, name, formula }) => (
                <p key={key}>{words.say("comparison.worked", { name, text: formula })}</p>
              ))
            }
          </OnRequest>
        </div>
      )}
    </div>
  );
}

function Cell({ id, option }: { id: YardstickId; option: number }) {
  const words = useWords();
  const { comparison } = useComparison();
  const { design, yardsticks, isNoMission } = comparison.options[option] ?? {};
  const yardstick = yardsticks?.find((each) => each.id === id);
  if (!design || !yardstick) return null;
  if (isNoMission) return words.say("options-paper.said.no-mission");
  if (yardstick.whyNone) return whyNoneCell(words, design, yardstick.whyNone);
  const half = halfCell(words, yardstick);
  return (
    <div className={styles.cell}>
      {yardstick.readings.map((reading) => (
        <p key={reading.basis}>
          {readingInWords(words, id, reading)}
          {words.labelMark}
          {placeCell(words, yardstick, reading) || noPlaceCell(words, yardstick)}
        </p>
      ))}
      {half && <p className={styles.soft}>{words.say("comparison.half", { half })}</p>}
    </div>
  );
}
