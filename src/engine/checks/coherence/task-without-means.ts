import { meansInForce, taskMeansNeeds } from "../../facts/task-means";
import { typesOf } from "../../facts/task-set";
import { allOf, isSilent } from "../../told";
import { met, notMet, notStatedFor } from "../../verdict";
import { contradiction } from "./contradiction";

/** A task of any tier that nobody in the design has the means to do. */
export const taskWithoutMeans = contradiction({
  id: "task-without-means",
  consequence: "broken-chain",
  applies: {
    when: ({ design }) =>
      design.purpose.tasks?.some((task) => meansInForce(design, task) !== null) ?? [
        "purpose.tasks",
      ],
  },
  needs: ["operation.type", ...taskMeansNeeds],
  reasons: ["means-stated", "without-means"],
  judge: ({ design }) => {
    const { tasks = [] } = design.purpose;
    const judged = tasks.map((task) => ({ task, told: meansInForce(design, task) ?? true }));
    const lacking = judged.filter(({ told }) => told === false).map(({ task }) => task);
    if (lacking.length > 0) return notMet("without-means", { tasks: typesOf(lacking) });
    const told = allOf(judged.map((each) => each.told));
    return isSilent(told) ? notStatedFor(told) : met("means-stated");
  },
  remedies: () => [{ id: "change-tasks", kind: "open", path: "purpose.tasks" }],
});
