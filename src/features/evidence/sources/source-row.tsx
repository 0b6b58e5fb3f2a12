import { memo } from "react";
import { addressInRoom } from "../../../evidence-view/room-address";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import { FindingMarks } from "./finding-marks";
import type { SourceEntry } from "./source-index";

/** One work or finding in the list, with the way to the work's page. */
export const SourceRow = memo(function SourceRow({ entry }: { entry: SourceEntry }) {
  const words = useWords();
  const { work, citation, statement, finding, findings } = entry;
  const link = <a href={addressInRoom("work", work.id)}>{citation}</a>;
  if (!finding)
    return (
      <li>
        <p>{link}</p>
        <p>
          <cite lang="en">{work.title}</cite>
          {work.venue && <span className={styles.soft}>, {work.venue}</span>}
        </p>
        <p className={styles.soft}>
          {words.say("room.sources.findings-of", { count: findings.length })}
        </p>
      </li>
    );
  return (
    <li>
      <p>
        {link}
        {words.labelMark}
        {words.clauses([
          words.say(`evidence.direction.${finding.direction}`),
          words.say(`evidence.outcome.${finding.outcome}`),
        ])}
      </p>
      <p>{statement}</p>
      <FindingMarks finding={finding} />
    </li>
  );
});
