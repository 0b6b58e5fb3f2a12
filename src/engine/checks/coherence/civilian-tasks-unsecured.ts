import { type TaskTypeId, taskTaxonomy } from "../../../domain/tasks/taxonomy";
import type { CheckContext } from "../../check";
import { anyTaskInForce, taskedNeeds } from "../../facts/tasks-in-force";
import { mayRaiseTroops, statedTroops, troopRemedyNeeds, troopsNeeds } from "../../facts/troops";
import { violenceNeeds, violenceUnderWay } from "../../facts/violence";
import { allOf, type Told } from "../../told";
import { met, notMet, notStatedFor, silent } from "../../verdict";
import { contradiction } from "./contradiction";

const civilianFamilies: readonly string[] = ["human-rights", "rule-of-law", "governance", "relief"];
const isCivilian = (type: TaskTypeId) => civilianFamilies.includes(taskTaxonomy[type].family);

/** Whether civilian work is tasked where violence goes on; unknown names the fields. */
function tasksCiviliansInViolence(context: CheckContext): Told {
  const tasked = anyTaskInForce(context.design, ({ type }) =>
    type ? isCivilian(type) : ["purpose.tasks[].type"],
  );
  return allOf([tasked, violenceUnderWay(context)]);
}

/** Civilian work where violence goes on, and nobody there who could secure it. */
export const civilianTasksUnsecured = contradiction({
  id: "civilian-tasks-unsecured",
  consequence: "unmet-prerequisite",
  applies: { when: tasksCiviliansInViolence },
  needs: [
    ...troopRemedyNeeds,
    ...taskedNeeds,
    ...violenceNeeds,
    ...troopsNeeds,
    "force.formedPoliceUnits",
    "international.parallelForces",
  ],
  reasons: ["own-units", "other-force", "nobody-to-secure"],
  judge: ({ design }) => {
    const troops = statedTroops(design);
    const { formedPoliceUnits } = design.force;
    const { parallelForces } = design.international;
    if (troops || formedPoliceUnits) return met("own-units");
    if (parallelForces === "deconflicted" || parallelForces === "joint-command")
      return met("other-force");
    const missing = silent({
      "force.troopCeiling": troops,
      "force.formedPoliceUnits": formedPoliceUnits,
      "international.parallelForces": parallelForces,
    });
    return missing.length > 0 ? notStatedFor(missing) : notMet("nobody-to-secure");
  },
  remedies: ({ design }) => [
    { id: "arrange-with-another-force", kind: "open", path: "international.parallelForces" },
    ...(mayRaiseTroops(design)
      ? [{ id: "add-units", kind: "open", path: "force.formedPoliceUnits" } as const]
      : []),
  ],
});
