import { overallCounts } from "../../../evidence/coded-counts";
import { codedOutcomes, type EvidenceBase } from "../../../evidence/schema";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";

/** What operations went with on average, an outcome a row, civilians before and apart from conflict. */
export function AverageEffects({ base }: { base: EvidenceBase }) {
  const words = useWords();
  const counts = overallCounts(base);
  const civilians = counts["violence-against-civilians"];
  const sides = ["for", "null", "against"] as const;
  return (
    <section className={styles.section} aria-labelledby="averages">
      <h2 id="averages">{words.say("room.averages.title")}</h2>
      <p>
        {words.say("room.averages.civilians", {
          less: civilians.for,
          none: civilians.null,
          more: civilians.against,
        })}
      </p>
      <p>{words.say("room.averages.text")}</p>
      <Table
        caption={words.say("room.averages.caption")}
        rows={codedOutcomes}
        rowKey={(outcome) => outcome}
        columns={[
          {
            id: "outcome",
            header: words.say("room.column.outcome"),
            cell: (outcome) => words.say(`evidence.coded-outcome.${outcome}`),
            isRowHeader: true,
            sortBy: (outcome) => words.say(`evidence.coded-outcome.${outcome}`),
          },
          ...sides.map((side) => ({
            id: side,
            header: words.say(`room.averages.${side}`),
            cell: (outcome: (typeof codedOutcomes)[number]) => words.number(counts[outcome][side]),
            align: "end" as const,
            sortBy: (outcome: (typeof codedOutcomes)[number]) => counts[outcome][side],
          })),
        ]}
      />
    </section>
  );
}
