import type { Finding } from "../../../evidence/schema";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";

/** How far a finding was confirmed, where it was not read in its source, and whether it is background. */
export function FindingMarks({ finding }: { finding: Finding }) {
  const words = useWords();
  const { basis, verified, use } = finding;
  const isRecalled = verified === "recalled" || basis === "memory";
  const marks = [
    ...(isRecalled ? [words.say("room.mark.recalled")] : []),
    ...(basis === "museum-coding" ? [words.say("room.mark.museum-coding")] : []),
    ...(basis === "as-reported" ? [words.say("room.mark.as-reported")] : []),
    ...(use === "background" ? [words.say("room.mark.background")] : []),
  ];
  if (marks.length === 0) return null;
  return <p className={styles.mark}>{marks.join(" ")}</p>;
}
