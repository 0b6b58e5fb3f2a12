import { listOf } from "../../../domain/field-path";
import type { DraftRun } from "../../../drafting/draft";
import { addressOfField } from "../../../state/address-of-field";
import styles from "../draft.module.css";
import { showNames } from "../show-names";

function RunText({ run }: { run: DraftRun }) {
  if (run.kind === "verb") return <em>{run.text}</em>;
  if (run.kind === "words") return run.text;
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

/** Words of a draft: the verb in italics, a gap as the way to the question that fills it. */
export function RunsText({ runs }: { runs: readonly DraftRun[] }) {
  return runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a run has no name but its place
    <RunText key={index} run={run} />
  ));
}
