import type { MandateDesign } from "../../../domain/design";
import { FigureField } from "../../../figure-view/figure-field";
import { perUniformedFactor, priceChangeFactor } from "../../../planning/cost/cost-factors";
import type { MandateCost, Stretch } from "../../../planning/cost/mandate-cost";
import { pricesInWords } from "../../../report/model/cost/commitment-in-words";
import { moneyRange, personMonthsRange } from "../../../report/model/cost/ranges-in-words";
import { stretchesOf } from "../../../report/model/cost/stretches";
import { plainOf } from "../../../state/plain-of";
import { Disclosure } from "../../../ui/disclosure";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import styles from "./cost.module.css";
import { ReimbursementPart } from "./reimbursement-part";

/** What the mandate and its years take, with the figures that this is worked out from. */
export function YearlySection({ design, cost }: { design: MandateDesign; cost: MandateCost }) {
  const words = useWords();
  const rows = stretchesOf(words, cost);
  const hasMoney = rows.some(({ stretch }) => stretch.usdMillions);
  const money = ({ usdMillions }: Stretch) =>
    usdMillions ? moneyRange(words, usdMillions) : words.say("cost.none");
  return (
    <section className={styles.section} aria-labelledby="cost-yearly">
      <h2 id="cost-yearly">{words.say("cost.yearly.title")}</h2>
      {hasMoney && <p className={styles.prose}>{pricesInWords(words, cost)}</p>}
      {rows.length > 0 && (
        <>
          <Table
            caption={words.say("cost.stretches.caption")}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                id: "stretch",
                header: words.say("cost.stretches.stretch"),
                cell: ({ name }) => <span className={styles.kept}>{name}</span>,
                isRowHeader: true,
              },
              {
                id: "persons",
                header: words.say("cost.stretches.persons"),
                cell: ({ stretch }) => personMonthsRange(words, stretch.personMonths),
                align: "end",
              },
              ...(hasMoney
                ? [
                    {
                      id: "money",
                      header: words.say("cost.stretches.money"),
                      cell: ({ stretch }: { stretch: Stretch }) => money(stretch),
                      align: "end" as const,
                    },
                  ]
                : []),
            ]}
          />
          <Disclosure summary={words.say("cost.how")}>
            <p className={styles.prose}>{words.say("cost.stretch.formula")}</p>
          </Disclosure>
        </>
      )}
      <div className={styles.figures}>
        <FigureField design={design} factor={perUniformedFactor(plainOf(design).operation.type)} />
        <FigureField design={design} factor={priceChangeFactor} />
      </div>
      <ReimbursementPart design={design} cost={cost} />
    </section>
  );
}
