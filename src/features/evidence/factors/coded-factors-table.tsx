import { type CodedCounts, codedCounts, type Tally } from "../../../evidence/coded-counts";
import type { CodedFactor, EvidenceBase } from "../../../evidence/schema";
import { addressInRoom } from "../../../evidence-view/room-address";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import { sideColumns } from "../side-columns";

interface Row {
  factor: CodedFactor;
  counts: CodedCounts;
  name: string;
}

const sizeOf = (tally: Tally) => tally.for + tally.against + tally.null;

/** The review's whole table, recomputed from its codings: every factor it codes, sortable. */
export function CodedFactorsTable({ base }: { base: EvidenceBase }) {
  const words = useWords();
  const rows = base.codedFactors.map((factor): Row => {
    const name = words.say(`evidence.coded-factor.${factor.id}` as "evidence.coded-factor.police");
    return { factor, counts: codedCounts(base, factor.id), name };
  });
  return (
    <section className={styles.section} aria-labelledby="whole-table">
      <h2 id="whole-table">{words.say("room.table.title")}</h2>
      <p>{words.say("room.table.text", { count: rows.length })}</p>
      <Table
        caption={words.say("room.table.caption")}
        rows={rows}
        rowKey={({ factor }) => factor.id}
        initialSort={{ columnId: "sum", direction: "descending" }}
        columns={[
          {
            id: "name",
            header: words.say("room.column.factor"),
            isRowHeader: true,
            sortBy: ({ name }) => name,
            cell: ({ factor, name }) =>
              factor.factor ? <a href={addressInRoom("factor", factor.factor)}>{name}</a> : name,
          },
          {
            id: "strength",
            header: words.say("room.column.strength"),
            cell: ({ counts }) => words.say(`room.strength.${counts.strength ?? "none"}`),
          },
          ...sideColumns<Row>(words, ({ counts }) => counts),
          {
            id: "direct",
            header: words.say("room.column.direct"),
            align: "end",
            cell: ({ counts }) => words.number(sizeOf(counts.direct)),
            sortBy: ({ counts }) => sizeOf(counts.direct),
          },
          {
            id: "statistical",
            header: words.say("room.column.statistical"),
            align: "end",
            cell: ({ counts }) => words.number(counts.statistical),
            sortBy: ({ counts }) => counts.statistical,
          },
          {
            id: "sum",
            header: words.say("room.column.sum"),
            align: "end",
            cell: ({ counts }) => (counts.strength ? words.number(counts.score) : "–"),
            sortBy: ({ counts }) => (counts.strength ? counts.score : null),
          },
          {
            id: "practitioners",
            header: words.say("room.column.practitioners"),
            align: "end",
            cell: ({ counts: { practitioners } }) =>
              practitioners ? words.say("room.table.of", practitionerCounts(practitioners)) : "–",
            sortBy: ({ counts: { practitioners } }) => practitioners?.named ?? null,
          },
          {
            id: "kind",
            header: words.say("room.column.kind"),
            cell: ({ factor }) => words.say(`room.kind.${factor.kind}`),
            sortBy: ({ factor }) => factor.kind,
          },
        ]}
      />
    </section>
  );
}

const practitionerCounts = ({ named, of }: { named: number; of: number }) => ({ named, of });
