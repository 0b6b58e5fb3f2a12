import type { OperationType } from "../../../domain/vocabulary/operation";
import { budgetsOfPrecedents } from "../../../planning/cost/budgets-of-precedents";
import { minimumComparables } from "../../../precedents/comparables";
import { precedentTypes } from "../../../precedents/schema";
import { useShippedRecords } from "../../../state/use-records";
import { Disclosure } from "../../../ui/disclosure";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import styles from "./cost.module.css";

/** Budgets of operations of the design's type for each person authorised; a range from eight on. */
export function BudgetsPart({ type }: { type: OperationType | undefined }) {
  const words = useWords();
  const records = useShippedRecords();
  const kind = precedentTypes.find((each) => each === type);
  if (!records) return null;
  return (
    <div className={styles.block}>
      <h3>{words.say("cost.budgets.title")}</h3>
      {kind === undefined ? (
        <p className={styles.prose}>{words.say("cost.budgets.no-type")}</p>
      ) : (
        <BudgetsOf {...budgetsOfPrecedents(records.precedents, kind)} />
      )}
    </div>
  );
}

function BudgetsOf({ operations, quartiles }: ReturnType<typeof budgetsOfPrecedents>) {
  const words = useWords();
  const count = operations.length;
  return (
    <>
      <p className={styles.prose}>
        {quartiles
          ? words.say("cost.budgets.range", {
              count,
              low: Math.round(quartiles.lower),
              high: Math.round(quartiles.upper),
            })
          : words.say("cost.budgets.too-few", { count, minimum: minimumComparables })}
      </p>
      {count > 0 && (
        <Disclosure summary={words.say("cost.budgets.caption")}>
          <p className={styles.prose}>{words.say("cost.budgets.scope")}</p>
          <Table
            caption={words.say("cost.budgets.caption")}
            rows={operations}
            rowKey={({ id }) => id}
            columns={[
              {
                id: "operation",
                header: words.say("cost.budgets.operation"),
                isRowHeader: true,
                cell: ({ id, acronym }) => <a href={`#/precedents/operations/${id}`}>{acronym}</a>,
                sortBy: ({ acronym }) => acronym,
              },
              {
                id: "year",
                header: words.say("cost.budgets.year"),
                cell: ({ year }) => year,
                sortBy: ({ year }) => year,
              },
              {
                id: "money",
                header: words.say("cost.budgets.money"),
                align: "end",
                cell: ({ usdMillions }) => words.money(usdMillions),
                sortBy: ({ usdMillions }) => usdMillions,
              },
              {
                id: "authorised",
                header: words.say("cost.budgets.authorised"),
                align: "end",
                cell: ({ authorised }) => words.number(authorised),
                sortBy: ({ authorised }) => authorised,
              },
              {
                id: "each",
                header: words.say("cost.budgets.each"),
                align: "end",
                cell: ({ usdPerAuthorised }) => words.number(usdPerAuthorised),
                sortBy: ({ usdPerAuthorised }) => usdPerAuthorised,
              },
            ]}
          />
        </Disclosure>
      )}
    </>
  );
}
