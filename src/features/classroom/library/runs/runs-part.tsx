import { showNotice } from "../../../../state/notice";
import { removeRun } from "../../../../state/remove-run";
import type { KeptRun } from "../../../../storage/run-records";
import { useWords } from "../../../../ui/words-context";
import { DamagedRow } from "../damaged-row";
import styles from "../library.module.css";
import { RunRow } from "./run-row";

export interface RunsPartProps {
  runs: readonly KeptRun[];
  onChange: () => void;
}

/** The runs on this device, the latest first. */
export function RunsPart({ runs, onChange }: RunsPartProps) {
  const words = useWords();

  async function remove(id: string, title: string) {
    try {
      await removeRun(id);
      showNotice({ kind: "info", text: words.say("classroom.runs.removed", { title }) });
    } catch {
      showNotice({ kind: "error", text: words.say("classroom.not-removed", { title }) });
    }
    onChange();
  }

  return (
    <section className={styles.section} aria-labelledby="runs">
      <h2 id="runs">{words.say("classroom.runs.title")}</h2>
      <ul className={styles.rows}>
        {runs.map((kept) =>
          kept.opened.ok ? (
            <RunRow key={kept.id} run={kept.opened.run} onRemove={remove} />
          ) : (
            <DamagedRow
              key={kept.id}
              record={kept}
              problem={kept.opened.problem}
              onRemove={() => remove(kept.id, kept.id)}
            />
          ),
        )}
      </ul>
    </section>
  );
}
