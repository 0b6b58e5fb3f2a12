import { useState } from "react";
import {
  provisionAtPlace,
  provisionName,
} from "../../importing/compare/in-words/provision-in-words";
import type { ProvisionChange } from "../../importing/compare/provision-change";
import { CheckboxGroup } from "../../ui/checkbox-group";
import { Table } from "../../ui/table";
import type { Column } from "../../ui/table-column";
import { useWords } from "../../ui/words-context";
import styles from "./texts.module.css";

const all = "all";

export interface ProvisionsTableProps {
  provisions: readonly ProvisionChange[];
  /** Which texts are compared. */
  caption: string;
}

/** What changes among the numbers, dates and tasks of both texts, and the rest on demand. */
export function ProvisionsTable({ provisions, caption }: ProvisionsTableProps) {
  const words = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const columns: Column<ProvisionChange>[] = [
    {
      id: "provision",
      header: words.say("compare.column.provision"),
      isRowHeader: true,
      cell: ({ id }) => provisionName(words, id),
    },
    {
      id: "change",
      header: words.say("compare.column.change"),
      cell: ({ turn }) => (
        <span className={styles.whole}>{words.say(`compare.provision.${turn}`)}</span>
      ),
    },
    {
      id: "before",
      header: words.say("compare.column.before"),
      cell: ({ before }) => provisionAtPlace(words, before),
    },
    {
      id: "after",
      header: words.say("compare.column.after"),
      cell: ({ after }) => provisionAtPlace(words, after),
    },
  ];
  return (
    <section className={styles.section}>
      <h2>{words.say("compare.provisions.title")}</h2>
      <p className={styles.soft}>{words.say("compare.provisions.note")}</p>
      <div className={styles.screenOnly}>
        <CheckboxGroup
          label={words.say("compare.rows")}
          layout="inline"
          value={showsAll ? [all] : []}
          onChange={(ids: readonly string[]) => setShowsAll(ids.includes(all))}
          choices={[{ value: all, label: words.say("compare.provisions.all") }]}
        />
      </div>
      <Table
        caption={words.labelled(words.say("compare.provisions.title"), caption)}
        columns={columns}
        rows={provisions.filter(({ turn }) => showsAll || turn !== "same")}
        rowKey={({ id }) => id}
        emptyText={words.say("compare.provisions.none")}
      />
    </section>
  );
}
