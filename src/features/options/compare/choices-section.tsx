import { isOnlyByNoMission } from "../../../alternatives/compare/only-by-no-mission";
import { OnRequest } from "../../../evidence-view/on-request";
import { useWords } from "../../../ui/words-context";
import { ChoiceTables } from "./choice-table";
import styles from "./compare.module.css";
import { useComparison } from "./comparison-context";

/** What the options choose: differences first, the same on request, what nobody answers counted. */
export function ChoicesSection() {
  const words = useWords();
  const { comparison, open } = useComparison();
  const { choices, besides } = comparison;
  const { differing, same, silent } = choices;
  const withoutMission = differing.filter(isOnlyByNoMission);
  return (
    <section className={styles.section} aria-labelledby="compare-choices">
      <h2 id="compare-choices">{words.say("comparison.choices")}</h2>
      <p className={styles.prose}>
        {words.say(open === undefined ? "comparison.choices.closed" : "comparison.choices.what")}
      </p>
      {differing.length === 0 && <p>{words.say("comparison.choices.none")}</p>}
      <ChoiceTables choices={differing.filter((choice) => !isOnlyByNoMission(choice))} />
      {withoutMission.length > 0 && (
        <OnRequest
          summary={words.say("comparison.choices.no-mission", { count: withoutMission.length })}
        >
          {() => <ChoiceTables choices={withoutMission} />}
        </OnRequest>
      )}
      {same.length > 0 && (
        <OnRequest summary={words.say("comparison.choices.same", { count: same.length })}>
          {() => <ChoiceTables choices={same} isSame />}
        </OnRequest>
      )}
      {silent > 0 && (
        <p className={styles.soft}>{words.say("comparison.choices.silent", { count: silent })}</p>
      )}
      {besides.length > 0 && (
        <p className={styles.soft}>
          {words.say("comparison.besides", {
            parts: words.list(besides.map((part) => words.say(`versions.change.${part}`))),
          })}
        </p>
      )}
    </section>
  );
}
