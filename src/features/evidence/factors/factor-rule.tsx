import type { FactorSummary } from "../../../evidence/coded-counts";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import { sideColumns } from "../side-columns";

/** The label of a factor with the published rule in words, and the counts it is worked out from. */
export function FactorRule({ summary }: { summary: FactorSummary }) {
  const words = useWords();
  const { counts } = summary;
  const { direct, related } = counts;
  return (
    <section className={styles.section} aria-labelledby="strength">
      <h2 id="strength">{words.say("room.factor.strength")}</h2>
      <p>
        {words.say("room.factor.label", {
          label: words.say(`room.strength.${counts.strength ?? "none"}`),
          sum: counts.score,
        })}
      </p>
      <p>{words.say("room.rule.sum")}</p>
      <p>{words.say("room.rule.limits")}</p>
      <Table
        caption={words.say("room.factor.counts")}
        rows={["direct", "related"] as const}
        rowKey={(row) => row}
        columns={[
          {
            id: "outcome",
            header: words.say("room.column.about"),
            isRowHeader: true,
            cell: (row) => words.say(`evidence.related.${row}`),
          },
          ...sideColumns(words, (row: "direct" | "related") => ({ direct, related })[row]),
        ]}
      />
    </section>
  );
}
