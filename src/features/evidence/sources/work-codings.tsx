import type { Coding, EvidenceBase } from "../../../evidence/schema";
import { Table } from "../../../ui/table";
import type { Column } from "../../../ui/table-column";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";

/** The judgements of the review's coders on one work; nothing where they coded none. */
export function WorkCodings({ base, workId }: { base: EvidenceBase; workId: string }) {
  const words = useWords();
  const codings = base.codings.filter((coding) => coding.workId === workId);
  if (codings.length === 0) return null;
  const factorOf = ({ codedFactor }: Coding) =>
    codedFactor
      ? words.sayDynamic(`evidence.coded-factor.${codedFactor}`)
      : words.say("room.map.overall");
  const column = (
    id: string,
    header: string,
    cell: (coding: Coding) => string,
  ): Column<Coding> => ({
    id,
    header,
    cell,
    sortBy: cell,
    isRowHeader: id === "factor",
  });
  return (
    <section className={styles.section} aria-labelledby="codings">
      <h2 id="codings">{words.say("room.work.codings")}</h2>
      <p className={styles.soft}>{words.say("room.map.coded-by")}</p>
      <Table
        caption={words.say("room.work.codings-caption")}
        rows={codings}
        rowKey={({ id }) => id}
        columns={[
          column("factor", words.say("room.column.factor"), factorOf),
          column("outcome", words.say("room.column.outcome"), ({ outcome }) =>
            words.say(`evidence.coded-outcome.${outcome}`),
          ),
          column("direction", words.say("room.filter.direction"), ({ direction }) =>
            words.say(`evidence.coded-direction.${direction}`),
          ),
          column("method", words.say("room.filter.method"), ({ method }) =>
            words.say(`evidence.method.${method}`),
          ),
          column("cases", words.say("room.column.cases"), ({ cases }) =>
            words.say(`evidence.cases.${cases}`),
          ),
        ]}
      />
    </section>
  );
}
