import { indexedTexts } from "../../../precedents/clauses/current";
import { operationsOverTime } from "../../../precedents/clauses/look-up";
import { exhibits } from "../../../precedents/exhibits/exhibits";
import type { Precedent } from "../../../precedents/schema";
import { useWords } from "../../../ui/words-context";
import { indexedClauses } from "../index-facts";
import { pathOf } from "../place";
import pageStyles from "../precedents.module.css";
import styles from "./operations.module.css";

const overTime = operationsOverTime(indexedTexts);

/** The way to the operation's clauses, to how its mandate changed, and to the cases made of it. */
export function OperationTexts({ precedent: { id } }: { precedent: Precedent }) {
  const words = useWords();
  const clauses = indexedClauses.filter(({ operation }) => operation === id);
  const cases = exhibits.filter(({ precedent }) => precedent === id);
  const texts = new Set(clauses.map(({ resolution }) => resolution)).size;
  return (
    <section className={pageStyles.section} aria-labelledby="operation-texts">
      <h2 id="operation-texts">{words.say("operations.texts")}</h2>
      {clauses.length === 0 && <p>{words.say("operations.texts.none")}</p>}
      {(clauses.length > 0 || cases.length > 0) && (
        <ul className={styles.known}>
          {clauses.length > 0 && (
            <li>
              <a href={`#${pathOf({ part: "clauses", filter: { operation: id } })}`}>
                {words.say("operations.texts.clauses", { clauses: clauses.length, texts })}
              </a>
            </li>
          )}
          {overTime.includes(id) && (
            <li>
              <a href={`#${pathOf({ part: "changes", operation: id })}`}>
                {words.say("operations.texts.changes")}
              </a>
            </li>
          )}
          {cases.map(({ id: exhibit, resolution }) => (
            <li key={exhibit}>
              <a href={`#${pathOf({ part: "exhibits", id: exhibit })}`}>
                {words.say("operations.texts.case", { resolution })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
