import type { MandateDesign } from "../../../domain/design";
import type { FieldPath } from "../../../domain/field-path";
import type { MandateCost } from "../../../planning/cost/mandate-cost";
import { moneyBeside } from "../../../planning/cost/money-beside";
import { moneyBesideInWords } from "../../../report/model/cost/money-in-words";
import { plainOf } from "../../../state/plain-of";
import { useWords } from "../../../ui/words-context";
import styles from "./cost.module.css";
import { MissingFields } from "./missing-fields";

/** The author's estimate, money and funding beside the range. */
export function MoneySection({ design, cost }: { design: MandateDesign; cost: MandateCost }) {
  const words = useWords();
  const { commitment } = plainOf(design);
  const sentences = moneyBesideInWords(words, moneyBeside(design, cost), cost);
  const asked = ["costEstimateUsdMillions", "budgetUsdMillions", "fundingCoversMonths"] as const;
  const missing = asked
    .filter((field) => commitment[field] === undefined)
    .map((field): FieldPath => `commitment.${field}`);
  return (
    <section className={styles.section} aria-labelledby="cost-money">
      <h2 id="cost-money">{words.say("cost.money.title")}</h2>
      {sentences.length > 0 && (
        <ul className={styles.list}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <MissingFields summary={words.say("cost.money.missing")} paths={missing} />
    </section>
  );
}
