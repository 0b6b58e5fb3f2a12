import { met, notMet, notStatedFor } from "../../verdict";
import { contradiction } from "./contradiction";

/** An objective that no task serves: nobody is told to do anything for it. */
export const objectiveWithoutTask = contradiction({
  id: "objective-without-task",
  consequence: "broken-chain",
  applies: {
    when: ({ design: { purpose } }) =>
      purpose.objectives === undefined ? ["purpose.objectives"] : purpose.objectives.length > 0,
  },
  needs: ["operation.type", "purpose.objectives", "purpose.tasks", "purpose.tasks[].objective"],
  reasons: ["every-objective-served", "objective-unserved"],
  judge: ({ design: { purpose } }) => {
    const { objectives = [], tasks } = purpose;
    if (tasks === undefined) return notStatedFor(["purpose.tasks"]);
    const served = new Set<string | undefined>(tasks.map(({ objective }) => objective));
    const unserved = objectives.filter(({ id }) => !served.has(id));
    if (unserved.length === 0) return met("every-objective-served", { count: objectives.length });
    if (served.has(undefined)) return notStatedFor(["purpose.tasks[].objective"]);
    const names = unserved.map(({ id }) => id);
    return notMet("objective-unserved", { names, count: names.length });
  },
  remedies: () => [
    { id: "add-task", kind: "open", path: "purpose.tasks" },
    { id: "drop-objective", kind: "open", path: "purpose.objectives" },
  ],
});
