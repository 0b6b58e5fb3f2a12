import type { MandateDesign } from "../../../domain/design";
import { unUniformedOperations } from "../../../engine/operations";
import { FigureField } from "../../../figure-view/figure-field";
import { reimbursementOver } from "../../../planning/cost/contingents";
import { reimbursementFactor } from "../../../planning/cost/cost-factors";
import type { MandateCost } from "../../../planning/cost/mandate-cost";
import { reimbursementRates } from "../../../planning/cost/reimbursement";
import { moneyRange, personMonthsRange } from "../../../report/model/cost/ranges-in-words";
import { plainOf } from "../../../state/plain-of";
import { Disclosure } from "../../../ui/disclosure";
import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";
import styles from "./cost.module.css";

/** What contributors would be reimbursed over the mandate; for operations of the United Nations. */
export function ReimbursementPart({ design, cost }: { design: MandateDesign; cost: MandateCost }) {
  const words = useWords();
  const { operation, timing } = plainOf(design);
  const isUn = operation.type !== undefined && unUniformedOperations.includes(operation.type);
  const whole = cost.whole && reimbursementOver(design, cost.whole.from, cost.whole.to);
  if (!isUn || !whole) return null;
  const persons = personMonthsRange(words, whole.personMonths);
  return (
    <div className={styles.block}>
      <h3>{words.say("cost.reimbursement.title")}</h3>
      <p className={styles.prose}>
        {whole.usdMillions
          ? words.say("cost.reimbursement.is", {
              money: moneyRange(words, whole.usdMillions),
              persons,
            })
          : words.say("cost.reimbursement.none", { persons })}
      </p>
      <div className={styles.figures}>
        <FigureField design={design} factor={reimbursementFactor(timing.decisionDate)} />
      </div>
      <Disclosure summary={words.say("cost.reimbursement.rates")}>
        <ul className={styles.list}>
          {reimbursementRates.map(({ from, usd, source }) => (
            <li key={from}>
              {words.say("cost.reimbursement.rate", { date: words.date(from), usd })}{" "}
              {source.url ? <WebLink href={source.url}>{source.title}</WebLink> : source.title}
              {words.join([words.fullStop, words.say(`means.figure.status.${source.status}`)])}
            </li>
          ))}
        </ul>
        <p>{words.say("cost.reimbursement.later")}</p>
      </Disclosure>
    </div>
  );
}
