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

/** Numbers, dates and tasks of both texts, what changes first. */
export function ProvisionsTable({ provisions }: { provisions: readonly ProvisionChange[] }) {
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
      cell: ({ turn }) => words.say(`compare.provision.${turn}`),
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
          value={showsAll ? [all] : []}
          onChange={(ids: readonly string[]) => setShowsAll(ids.includes(all))}
          choices={[{ value: all, label: words.say("compare.provisions.all") }]}
        />
      </div>
      <Table
        caption={words.say("compare.provisions.title")}
        columns={columns}
        rows={provisions.filter(({ turn }) => showsAll || turn !== "same")}
        rowKey={({ id }) => id}
        emptyText={words.say("compare.provisions.none")}
      />
    </section>
  );
}
