import type { OperationType } from "../../../domain/vocabulary/operation";
import { BasisLines } from "../../../figure-view/figure-source";
import { wholeCosts } from "../../../planning/cost/published-costs";
import type { Figure } from "../../../planning/plan-factor";
import { Disclosure } from "../../../ui/disclosure";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import { BudgetsPart } from "./budgets-part";
import styles from "./cost.module.css";
import { RatiosPart } from "./ratios-part";

/** What others cost: a person a year, whole operations, and the budgets of operations of this type. */
export function PublishedSection({
  type,
  perUniformed,
}: {
  type: OperationType | undefined;
  perUniformed: Figure;
}) {
  const words = useWords();
  return (
    <section className={styles.section} aria-labelledby="cost-published">
      <h2 id="cost-published">{words.say("cost.published.title")}</h2>
      <RatiosPart perUniformed={perUniformed} />
      <BudgetsPart type={type} />
      <Disclosure summary={words.say("cost.wholes.title")}>
        <Table
          caption={words.say("cost.wholes.caption")}
          rows={wholeCosts}
          rowKey={({ id }) => id}
          columns={[
            {
              id: "what",
              header: words.say("cost.wholes.what"),
              isRowHeader: true,
              cell: ({ id }) => (
                <span className={styles.long}>{words.sayDynamic(`cost.whole.${id}`)}</span>
              ),
            },
            {
              id: "money",
              header: words.say("cost.wholes.money"),
              align: "end",
              cell: ({ usdMillions }) => words.money(usdMillions),
            },
            {
              id: "source",
              header: words.say("cost.wholes.source"),
              cell: ({ source }) => <BasisLines basis={source} />,
            },
          ]}
        />
      </Disclosure>
    </section>
  );
}
