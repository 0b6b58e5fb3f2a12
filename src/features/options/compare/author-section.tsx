import { useWords } from "../../../ui/words-context";
import { BesideTable } from "./beside-table";
import styles from "./compare.module.css";
import { useComparison } from "./comparison-context";

const texts = ["recommendation", "risks", "exit"] as const;

/** What the author says of each option: the recommendation is the author’s, and so is its absence. */
export function AuthorSection() {
  const words = useWords();
  const { comparison, names } = useComparison();
  const isRecommended = comparison.options.some(({ design }) => design.option?.recommendation);
  const told = texts.filter((text) =>
    comparison.options.some(({ design }) => design.option?.[text]),
  );
  return (
    <section className={styles.section} aria-labelledby="compare-author">
      <h2 id="compare-author">{words.say("comparison.author")}</h2>
      {!isRecommended && <p>{words.say("comparison.author.no-recommendation")}</p>}
      {told.length > 0 && (
        <BesideTable
          title={words.say("comparison.author.title")}
          first={words.say("comparison.column.text")}
          names={names}
          lines={told.map((text) => ({
            key: text,
            what: words.say(`comparison.author.${text}`),
            cells: comparison.options.map(({ id, design }) => (
              <bdi key={id} className={styles.written}>
                {design.option?.[text] || words.say("comparison.author.nothing")}
              </bdi>
            )),
          }))}
        />
      )}
      <p>
        <a href="#/options/project">{words.say("comparison.to-project")}</a>
      </p>
    </section>
  );
}
