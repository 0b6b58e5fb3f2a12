import type { ProfileBlock } from "../../report/model/block";
import { Disclosure } from "../../ui/disclosure";
import { SegmentBar } from "../../ui/segment-bar";
import { StatusMark } from "../../ui/status-mark";
import { useWords } from "../../ui/words-context";
import styles from "./report.module.css";
import { TableView } from "./table-view";

/** The profile by factor as a figure, its key, and the same as a table. */
export function ProfileView({ block }: { block: ProfileBlock }) {
  const words = useWords();
  return (
    <figure className={styles.figure}>
      <figcaption>
        <strong>{block.title}</strong>
      </figcaption>
      <div className={styles.profile}>
        {block.rows.map(({ label, note, segments }) => (
          <div key={label} className={styles.profileRow}>
            <div>
              <strong>{label}</strong>
              <div className={styles.soft}>{note}</div>
            </div>
            <SegmentBar label={label} statuses={segments} showsText />
          </div>
        ))}
      </div>
      <div className={styles.key}>
        {block.key.map(({ status, word }) => (
          <StatusMark key={status} status={status} label={word} />
        ))}
      </div>
      <p className={styles.soft}>{block.caption}</p>
      <div className={styles.screenOnly}>
        <Disclosure summary={words.say("report.profile.as-table")}>
          <TableView block={block.table} />
        </Disclosure>
      </div>
    </figure>
  );
}
