import type { FactorSummary } from "../../../evidence/coded-counts";
import { type CodedOutcome, codedOutcomes } from "../../../evidence/schema";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import { sideColumns } from "../side-columns";

/** A factor's codings by outcome: violence against civilians apart from conflict, gaps said. */
export function FactorOutcomes({ summary }: { summary: FactorSummary }) {
  const words = useWords();
  const { byOutcome } = summary;
  const civilians = byOutcome["violence-against-civilians"];
  const { conflict } = byOutcome;
  return (
    <section className={styles.section} aria-labelledby="outcomes">
      <h2 id="outcomes">{words.say("room.factor.outcomes")}</h2>
      <p>
        {words.say("room.factor.outcomes-text", {
          civilians: civilians.for + civilians.against + civilians.null,
          conflict: conflict.for + conflict.against + conflict.null,
        })}
      </p>
      <Table
        caption={words.say("room.factor.outcomes-caption")}
        rows={codedOutcomes}
        rowKey={(outcome) => outcome}
        columns={[
          {
            id: "outcome",
            header: words.say("room.column.outcome"),
            isRowHeader: true,
            cell: (outcome) => words.say(`evidence.coded-outcome.${outcome}`),
          },
          ...sideColumns(words, (outcome: CodedOutcome) => byOutcome[outcome]),
        ]}
      />
    </section>
  );
}
