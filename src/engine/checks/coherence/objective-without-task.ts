import { isServed } from "../../facts/objective-chain";
import { missingIn } from "../../told";
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
  judge: ({ design }) => {
    const { objectives = [] } = design.purpose;
    const served = objectives.map((objective) => isServed(design, objective));
    const names = objectives.filter((_, index) => served[index] === false).map(({ id }) => id);
    if (names.length > 0) return notMet("objective-unserved", { names, count: names.length });
    const missing = missingIn(served);
    return missing.length > 0
      ? notStatedFor(missing)
      : met("every-objective-served", { count: objectives.length });
  },
  remedies: () => [
    { id: "add-task", kind: "open", path: "purpose.tasks" },
    { id: "drop-objective", kind: "open", path: "purpose.objectives" },
  ],
});
