import { useMemo, useState } from "react";
import {
  type DatedText,
  type History,
  type HistoryCell,
  historyOf,
  type ProvisionHistory,
} from "../../importing/compare/history";
import { provisionAtPlace } from "../../importing/compare/in-words/provision-in-words";
import { CheckboxGroup } from "../../ui/checkbox-group";
import { Table } from "../../ui/table";
import type { Column } from "../../ui/table-column";
import { useWords } from "../../ui/words-context";
import { HistoryWords } from "./history-words";
import { nameOf, type OpenText } from "./open-text";
import styles from "./texts.module.css";
import { useTexts } from "./texts-store";

const changedOnly = "changed";

const isStill = ({ cells }: ProvisionHistory) =>
  cells.every(
    ({ step }, place) => step === "same" || step === "absent" || (place === 0 && step === "first"),
  );

/** Each provision through all texts: its value, verb and paragraph, and the words on demand. */
export function HistoryView() {
  const words = useWords();
  const texts = useTexts((state) => state.texts);
  const history = useMemo(() => historyOf(texts.map(({ reading }) => reading)), [texts]);
  const [isNarrowed, setIsNarrowed] = useState(true);
  const rows = history.provisions.filter((row) => !isNarrowed || !isStill(row));
  return (
    <section className={styles.section}>
      <h2>{words.say("compare.history.title")}</h2>
      <p className={styles.soft}>
        {words.say("compare.history.lead")} {words.say("compare.provisions.note")}
      </p>
      <div className={styles.screenOnly}>
        <CheckboxGroup
          label={words.say("compare.rows")}
          layout="inline"
          value={isNarrowed ? [changedOnly] : []}
          onChange={(ids: readonly string[]) => setIsNarrowed(ids.includes(changedOnly))}
          choices={[{ value: changedOnly, label: words.say("compare.history.changed-only") }]}
        />
      </div>
      <HistoryTable history={history} texts={texts} rows={rows} />
    </section>
  );
}

interface HistoryTableProps {
  history: History;
  texts: readonly OpenText[];
  rows: readonly ProvisionHistory[];
}

function HistoryTable({ history, texts, rows }: HistoryTableProps) {
  const words = useWords();
  const names = history.texts.map(({ place }) => {
    const text = texts[place];
    return text ? nameOf(words, text) : "";
  });
  const dayOf = ({ adopted }: DatedText) =>
    adopted ? words.date(adopted) : words.say("compare.history.undated");
  const columns: Column<ProvisionHistory>[] = [
    {
      id: "provision",
      header: words.say("compare.column.provision"),
      isRowHeader: true,
      cell: (row) => <HistoryWords row={row} names={names} />,
    },
    ...history.texts.map(
      (text, place): Column<ProvisionHistory> => ({
        id: `text-${text.place}`,
        header: words.list([names[place] ?? "", dayOf(text)], "unit"),
        cell: ({ cells }) => <Cell cell={cells[place]} />,
      }),
    ),
  ];
  return (
    <Table
      caption={words.say("compare.history.caption", { count: history.texts.length })}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      emptyText={words.say("compare.history.none")}
    />
  );
}

function Cell({ cell }: { cell: HistoryCell | undefined }) {
  const words = useWords();
  if (!cell || cell.step === "absent")
    return <span className={styles.soft}>{words.say("compare.step.absent")}</span>;
  const { step, provision } = cell;
  return (
    <>
      {provision && <span className={styles.value}>{provisionAtPlace(words, provision)}</span>}
      <span className={styles.step} data-step={step}>
        {words.say(`compare.step.${step}`)}
      </span>
    </>
  );
}
