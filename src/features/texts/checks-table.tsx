import { useMemo } from "react";
import { EvidenceWaits } from "../../evidence-view/evidence-waits";
import { addressInRoom } from "../../evidence-view/room-address";
import { changedChecks } from "../../importing/compare/changed-checks";
import { checkChangeInWords } from "../../importing/compare/in-words/check-change-in-words";
import { checkTitleById } from "../../report/model/check-in-words";
import { useEvidenceShown } from "../../state/use-evidence-shown";
import { useRecords } from "../../state/use-records";
import { Table } from "../../ui/table";
import { useWords } from "../../ui/words-context";
import type { OpenText } from "./open-text";
import styles from "./texts.module.css";

export interface ChecksTableProps {
  before: OpenText;
  after: OpenText;
  /** Which texts are compared. */
  caption: string;
}

/** The checks that say something else of the later text, each with the way to its page. */
export function ChecksTable({ before, after, caption }: ChecksTableProps) {
  const words = useWords();
  const records = useRecords();
  const isShown = useEvidenceShown();
  const changes = useMemo(
    () => (records && isShown ? changedChecks(before.reading, after.reading, records) : undefined),
    [before, after, records, isShown],
  );
  if (!isShown) return <EvidenceWaits />;
  return (
    <section className={styles.section}>
      <h2>{words.say("compare.checks.title")}</h2>
      <p className={styles.soft}>{words.say("compare.checks.lead")}</p>
      {changes ? (
        <Table
          caption={words.labelled(words.say("compare.checks.title"), caption)}
          columns={[
            {
              id: "check",
              header: words.say("compare.checks.column"),
              isRowHeader: true,
              cell: ({ check }) => (
                <a href={addressInRoom("check", check)}>{checkTitleById(words, check)}</a>
              ),
            },
            {
              id: "change",
              header: words.say("compare.column.change"),
              cell: (change) => checkChangeInWords(words, change),
            },
          ]}
          rows={changes}
          rowKey={({ check }) => check}
          emptyText={words.say("compare.checks.none")}
        />
      ) : (
        <p role="status">{words.say("compare.checks.loading")}</p>
      )}
    </section>
  );
}
