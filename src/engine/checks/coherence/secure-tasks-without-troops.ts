import { isSecureTask, secureTaskNeeds, secureTasks } from "../../facts/secure-tasks";
import { someTask, typesOf } from "../../facts/task-set";
import { mayRaiseTroops, statedTroops, troopRemedyNeeds, troopsNeeds } from "../../facts/troops";
import { met, notMet, notStatedFor, silent } from "../../verdict";
import { contradiction } from "./contradiction";

/** Securing is done by troops or by formed police units; a ceiling of zero secures nothing. */
export const secureTasksWithoutTroops = contradiction({
  id: "secure-tasks-without-troops",
  consequence: "broken-chain",
  applies: { when: ({ design }) => someTask(design, isSecureTask) },
  needs: [...troopRemedyNeeds, ...secureTaskNeeds, ...troopsNeeds, "force.formedPoliceUnits"],
  reasons: ["troops-stated", "formed-police-stated", "nobody-to-secure"],
  judge: ({ design }) => {
    const troops = statedTroops(design);
    const { formedPoliceUnits: units } = design.force;
    const tasks = typesOf(secureTasks(design));
    if (troops) return met("troops-stated", { troops, tasks });
    if (units) return met("formed-police-stated", { units, tasks });
    const missing = silent({ "force.troopCeiling": troops, "force.formedPoliceUnits": units });
    return missing.length > 0 ? notStatedFor(missing) : notMet("nobody-to-secure", { tasks });
  },
  remedies: ({ design }) => [
    { id: "change-tasks", kind: "open", path: "purpose.tasks" },
    ...(mayRaiseTroops(design)
      ? [{ id: "authorise-troops", kind: "open", path: "force.troopCeiling" } as const]
      : []),
  ],
});
