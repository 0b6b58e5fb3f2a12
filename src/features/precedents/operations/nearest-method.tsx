import {
  bounds,
  farthestRatio,
  farthestYears,
  kindredTypes,
  weights,
} from "../../../precedents/nearest/measures";
import { componentIds } from "../../../precedents/nearest/traits";
import { pointInWords, typeInWords } from "../../../report/model/operations/operation-words";
import { Disclosure } from "../../../ui/disclosure";
import { useWords } from "../../../ui/words-context";
import styles from "./operations.module.css";

/** How nearness is worked out, with every weight and limit as it is. */
export function NearestMethod() {
  const words = useWords();
  const kindred = kindredTypes.map(([one, other]) =>
    words.say("operations.pair", {
      one: typeInWords(words, one),
      other: typeInWords(words, other),
    }),
  );
  const weighed = componentIds.map((id) =>
    words.say("operations.weight", { point: pointInWords(words, id), weight: weights[id] }),
  );
  return (
    <Disclosure summary={words.say("operations.nearest.method")}>
      <div className={styles.method}>
        <p>
          {words.say("operations.nearest.method.distance", {
            ratio: farthestRatio,
            years: farthestYears,
          })}
        </p>
        <p>
          {words.say("operations.nearest.method.names", {
            same: words.number(bounds.same),
            near: words.number(bounds.near),
            kindred: words.clauses(kindred),
          })}
        </p>
        <p>
          {words.say("operations.nearest.method.weights", { weights: words.list(weighed, "unit") })}
        </p>
        <p>{words.say("operations.nearest.method.figures")}</p>
        <p>{words.say("operations.nearest.method.between")}</p>
      </div>
    </Disclosure>
  );
}
