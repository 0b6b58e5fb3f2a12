import type { MandateDesign } from "../../domain/design";
import { answerAt, withAnswer } from "../../domain/edit";
import { withRowRemoved } from "../../domain/rows-edit";
import type { taskPhases } from "../../domain/vocabulary/task";

/** A phase to which a task can be put off. */
export const laterPhases = [
  "from-full-deployment",
  "on-condition",
] as const satisfies readonly (typeof taskPhases)[number][];
export type LaterPhase = (typeof laterPhases)[number];

/** One task done without, put off, or handed to somebody else. */
export type Pruning =
  | { readonly task: string; readonly how: "without" }
  | { readonly task: string; readonly how: "later"; readonly phase: LaterPhase }
  | { readonly task: string; readonly how: "partner"; readonly successor: string };

/**
 * The design after tasks were pruned. One that is put off loses a start month, which was planned for
 * its earlier phase; one that is handed over ends, names its successor and is a partner's to do. One
 * that is done without leaves the list, and no task waits for it any more.
 */
export function withPruning(design: MandateDesign, prunings: readonly Pruning[]): MandateDesign {
  return prunings.reduce(prunedBy, design);
}

function prunedBy(design: MandateDesign, pruning: Pruning): MandateDesign {
  const { task } = pruning;
  if (!hasTask(design, task)) return design;
  if (pruning.how === "without") return withRowRemoved(design, "purpose.tasks", task);
  if (pruning.how === "later") {
    const put = withAnswer(design, "purpose.tasks[].phase", { value: pruning.phase }, task);
    return withAnswer(put, "purpose.tasks[].startMonth", undefined, task);
  }
  const ended = withAnswer(design, "purpose.tasks[].phase", { value: "ending" }, task);
  const named = { value: pruning.successor.trim() };
  const handed = withAnswer(ended, "purpose.tasks[].successor", named, task);
  return withAnswer(handed, "purpose.tasks[].means", { value: ["partner-or-agency"] }, task);
}

function hasTask(design: MandateDesign, id: string): boolean {
  const { value } = answerAt(design, "purpose.tasks") ?? {};
  return Array.isArray(value) && value.some((row) => row.id === id);
}
