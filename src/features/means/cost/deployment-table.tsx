import type { MandateCost } from "../../../planning/cost/mandate-cost";
import type { Deployment, DeploymentMonth } from "../../../planning/deployment/deployment-by-month";
import { monthInWords } from "../../../report/model/cost/deployment-in-words";
import { moneyRange, personsRange } from "../../../report/model/cost/ranges-in-words";
import { Table } from "../../../ui/table";
import type { Column } from "../../../ui/table-column";
import { useWords } from "../../../ui/words-context";
import styles from "./cost.module.css";

/** Every month of two years, then every half year and the last month. */
const isShown = (months: readonly DeploymentMonth[]) => (each: DeploymentMonth) =>
  each.month <= 24 || each.month % 6 === 0 || each === months.at(-1);

/** The deployment month by month: expected, planned, pledged, published, and what a month costs. */
export function DeploymentTable({
  deployment: { months },
  cost,
}: {
  deployment: Deployment;
  cost: MandateCost;
}) {
  const words = useWords();
  const count = (value: number | undefined) =>
    value === undefined ? words.say("cost.none") : words.number(value);
  const moneyOf = (month: number) =>
    month === 0 ? undefined : cost.between?.(Math.ceil(month) - 1, month).usdMillions;
  const column = (
    id: "military" | "uniformed" | "scheduled" | "pledged" | "published" | "cost",
    cell: (row: DeploymentMonth) => string,
  ): Column<DeploymentMonth> => ({
    id,
    header: words.say(`cost.table.${id}`),
    cell,
    align: "end",
  });
  const has = (value: (row: DeploymentMonth) => unknown) =>
    months.some((row) => value(row) !== undefined);
  const range = (value: DeploymentMonth["uniformed"]) =>
    value ? personsRange(words, value) : words.say("cost.none");
  return (
    <Table
      caption={words.say("cost.table.caption")}
      rows={months.filter(isShown(months))}
      rowKey={({ month }) => `${month}`}
      columns={[
        {
          id: "month",
          header: words.say("cost.table.month"),
          cell: (row) => <span className={styles.kept}>{monthInWords(words, row)}</span>,
          isRowHeader: true,
        },
        column("military", ({ military }) => range(military)),
        column("uniformed", ({ uniformed }) => range(uniformed)),
        ...(has(({ scheduled }) => scheduled.military)
          ? [column("scheduled", ({ scheduled }) => count(scheduled.military))]
          : []),
        ...(has(({ pledged }) => pledged)
          ? [column("pledged", ({ pledged }) => count(pledged))]
          : []),
        ...(has(({ published }) => published)
          ? [column("published", ({ published }) => count(published))]
          : []),
        ...(moneyOf(1)
          ? [
              column("cost", ({ month }) => {
                const money = moneyOf(month);
                return money ? moneyRange(words, money) : words.say("cost.none");
              }),
            ]
          : []),
      ]}
    />
  );
}
