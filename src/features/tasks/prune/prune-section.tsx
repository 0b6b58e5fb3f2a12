import { useMemo, useState } from "react";
import type { MandateDesign } from "../../../domain/design";
import { EvidenceWaits, WhileEvidenceShown } from "../../../evidence-view/evidence-waits";
import { pruningEffects } from "../../../planning/tasks/pruning-effects";
import { useAssessment } from "../../../state/use-assessment";
import { useRecords } from "../../../state/use-records";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { useWords } from "../../../ui/words-context";
import { effectsHeading } from "../see-effects";
import { applyPrunings } from "../task-acts";
import styles from "../tasks.module.css";
import { keepTask, useTasks } from "../tasks-store";
import { EffectsView } from "./effects-view";
import { PruneEvidence } from "./prune-evidence";
import { PruneItem } from "./prune-item";
import { isWhole } from "./ways";

/** What is tried without, what that would change, and the way to make it so. */
export function PruneSection({ design }: { design: MandateDesign }) {
  const words = useWords();
  const records = useRecords();
  const assessment = useAssessment();
  const tried = useTasks((state) => state.prunings);
  const [isAsked, setAsked] = useState(false);
  const effects = useMemo(
    () =>
      records && assessment && tried.length > 0
        ? pruningEffects({ design, records, assessment }, tried, records)
        : undefined,
    [design, records, assessment, tried],
  );
  const count = tried.length;
  const apply = () => {
    setAsked(!tried.every(isWhole));
    if (tried.every(isWhole)) {
      applyPrunings(words);
      document.getElementById(effectsHeading)?.focus();
    }
  };
  return (
    <section className={styles.section} aria-labelledby={effectsHeading}>
      <h2 id={effectsHeading} tabIndex={-1}>
        {words.say("task-board.prune.title")}
      </h2>
      {count === 0 ? (
        <p>{words.say("task-board.prune.none")}</p>
      ) : (
        <>
          <ul className={styles.tries}>
            {tried.map((pruning) => (
              <PruneItem key={pruning.task} design={design} pruning={pruning} isAsked={isAsked} />
            ))}
          </ul>
          <p>{words.say("task-board.prune.what")}</p>
          {effects && records && (
            <>
              <EffectsView design={design} effects={effects} />
              <PruneEvidence design={design} base={records.evidence} />
            </>
          )}
          <WhileEvidenceShown instead={<EvidenceWaits />}>
            <p>
              <strong>{words.say("task-board.prune.verdict")}</strong>
            </p>
          </WhileEvidenceShown>
          <Cluster>
            <Button icon="tick" onClick={apply}>
              {words.say("task-board.prune.apply", { count })}
            </Button>
            <Button
              onClick={() => {
                keepTask(undefined);
                document.getElementById(effectsHeading)?.focus();
              }}
            >
              {words.say("task-board.prune.clear")}
            </Button>
          </Cluster>
        </>
      )}
    </section>
  );
}
