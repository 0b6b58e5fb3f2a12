import type { MandateDesign } from "../../../domain/design";
import { plainDesign } from "../../../domain/plain";
import { taskTaxonomy } from "../../../domain/tasks/taxonomy";
import type { EvidenceBase } from "../../../evidence/schema";
import { CodedLines } from "../../../evidence-view/coded-lines";
import { FindingList } from "../../../evidence-view/finding-list";
import { OnRequest } from "../../../evidence-view/on-request";
import { useWords } from "../../../ui/words-context";
import { useTasks } from "../tasks-store";

export interface PruneEvidenceProps {
  design: MandateDesign;
  base: EvidenceBase;
}

/** Findings on how many tasks a mandate gives; what the study found for fewer, and what it warns of. */
const onFewer = ["blair-2022-mandates"];
const onMore = ["lloyd-2021-tamm", "day-hunt-2022-externalities"];
const mixed = ["murdie-davis-2010-human-rights"];

/** What studies say of long and of short lists, on either side; and on protection where it is pruned. */
export function PruneEvidence({ design, base }: PruneEvidenceProps) {
  const words = useWords();
  const tried = useTasks((state) => state.prunings);
  const tasks = plainDesign(design).purpose.tasks ?? [];
  const isProtection = tasks.some(
    ({ id, type }) =>
      type !== undefined &&
      taskTaxonomy[type].family === "protection" &&
      tried.some(({ task }) => task === id),
  );
  const coded = isProtection ? ["protection-mandate"] : ["multidimensional-mandate", "broad-scope"];
  return (
    <OnRequest summary={words.say("task-board.prune.evidence")}>
      {() => (
        <>
          <p>{words.say("task-board.prune.evidence.logic")}</p>
          <p>{words.say("task-board.prune.evidence.sides")}</p>
          <FindingList base={base} findings={onFewer} against={onMore} nulls={mixed} />
          <h4>{words.say("task-board.prune.evidence.coded")}</h4>
          <CodedLines
            base={base}
            coded={coded.filter((id) => base.codedFactors.some((each) => each.id === id))}
          />
        </>
      )}
    </OnRequest>
  );
}
