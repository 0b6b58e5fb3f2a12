import { listOf } from "../../../domain/field-path";
import type { DraftRun } from "../../../drafting/draft";
import { addressOfField } from "../../../state/address-of-field";
import styles from "../draft.module.css";
import { showNames } from "../show-names";

function RunText({ run, isHead }: { run: DraftRun; isHead: boolean }) {
  if (run.kind === "verb") return <em>{run.text}</em>;
  if (run.kind === "words") return run.text;
  // The number of a decision and its meeting are given when it is adopted: nobody fills them here.
  if (!run.place && isHead) return <span className={styles.gap}>{run.text}</span>;
  if (!run.place)
    return (
      <button type="button" className={styles.gap} onClick={showNames}>
        {run.text}
      </button>
    );
  const { field, row } = run.place;
  return (
    <a className={styles.gap} href={addressOfField(row ? field : listOf(field), row)}>
      {run.text}
    </a>
  );
}

export interface RunsTextProps {
  runs: readonly DraftRun[];
  /** Whether the words stand above the text. */
  isHead?: boolean;
}

/** Words of a draft: the verb in italics, a gap as the way to the question that fills it. */
export function RunsText({ runs, isHead = false }: RunsTextProps) {
  return runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a run has no name but its place
    <RunText key={index} run={run} isHead={isHead} />
  ));
}
