import type { KnownRow } from "../classroom/known";
import { useWords } from "../ui/words-context";
import styles from "./exercise-view.module.css";

/** The titles of opened injects by their ids. */
export type InjectTitles = ReadonlyMap<string, string>;

interface SinceMarkProps {
  row: KnownRow<{ id: string }>;
  titles?: InjectTitles | undefined;
}

/** Says which inject brought a row, and whether a later row says otherwise. */
export function SinceMark({ row, titles }: SinceMarkProps) {
  const words = useWords();
  const inject = row.since === undefined ? undefined : (titles?.get(row.since) ?? row.since);
  const said = [
    ...(row.isEarlier ? [words.say("exercises.known.earlier")] : []),
    ...(inject === undefined ? [] : [words.say("exercises.known.new", { inject })]),
  ];
  if (said.length === 0) return null;
  return <span className={styles.new}>{words.clauses(said)}</span>;
}
