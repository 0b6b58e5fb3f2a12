import type { PlainTask } from "../../../domain/plain";
import { isSecureTask, secureTaskNeeds } from "../../facts/secure-tasks";
import { typesOf } from "../../facts/task-set";
import { anyTaskInForce, inForceNeeds, isInForce } from "../../facts/tasks-in-force";
import { mayRaiseTroops, statedTroops, troopRemedyNeeds, troopsNeeds } from "../../facts/troops";
import type { Told } from "../../told";
import { met, notMet, notStatedFor, silent } from "../../verdict";
import { contradiction } from "./contradiction";

function toldToSecure(task: PlainTask): Told {
  const secures = isSecureTask(task);
  return typeof secures === "string" ? [secures] : secures;
}

/** Securing is done by troops or by formed police units; a ceiling of zero secures nothing. */
export const secureTasksWithoutTroops = contradiction({
  id: "secure-tasks-without-troops",
  consequence: "broken-chain",
  applies: { when: ({ design }) => anyTaskInForce(design, toldToSecure) },
  needs: [
    ...troopRemedyNeeds,
    ...secureTaskNeeds,
    ...inForceNeeds,
    ...troopsNeeds,
    "force.formedPoliceUnits",
  ],
  reasons: ["troops-stated", "formed-police-stated", "nobody-to-secure"],
  judge: ({ design }) => {
    const troops = statedTroops(design);
    const { formedPoliceUnits: units } = design.force;
    const tasks = typesOf(
      (design.purpose.tasks ?? []).filter(
        (task) => isSecureTask(task) === true && isInForce(design, task) === true,
      ),
    );
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
