import type { TaskTypeId } from "../../../domain/tasks/taxonomy";
import { publicOrderTasks } from "../../facts/public-order-tasks";
import { tasksOfTypes, typesOf } from "../../facts/task-set";
import { taskedNeeds, whereTasked } from "../../facts/tasks-in-force";
import { met, notMet, notStatedFor, silent } from "../../verdict";
import { contradiction } from "./contradiction";

const policeTasks: readonly TaskTypeId[] = [...publicOrderTasks, "police-reform"];

/** Police tasks need police; reform alone can also be done by civilian experts. */
export const policeTasksWithoutPolice = contradiction({
  id: "police-tasks-without-police",
  consequence: "broken-chain",
  applies: { when: whereTasked(policeTasks) },
  needs: [
    "operation.type",
    ...taskedNeeds,
    "force.individualPolice",
    "force.formedPoliceUnits",
    "force.civilians",
  ],
  reasons: ["police-stated", "civilian-experts", "no-police"],
  judge: ({ design }) => {
    const { individualPolice: officers, formedPoliceUnits: units, civilians } = design.force;
    const tasks = typesOf(tasksOfTypes(design, policeTasks));
    if (officers || units)
      return met("police-stated", { officers: officers ?? 0, units: units ?? 0, tasks });
    const isReformOnly = tasksOfTypes(design, publicOrderTasks).length === 0;
    if (isReformOnly && civilians) return met("civilian-experts", { civilians });
    const missing = silent({
      "force.individualPolice": officers,
      "force.formedPoliceUnits": units,
      ...(isReformOnly ? { "force.civilians": civilians } : {}),
    });
    return missing.length > 0 ? notStatedFor(missing) : notMet("no-police", { tasks });
  },
  remedies: () => [
    { id: "add-officers", kind: "open", path: "force.individualPolice" },
    { id: "change-tasks", kind: "open", path: "purpose.tasks" },
  ],
});
