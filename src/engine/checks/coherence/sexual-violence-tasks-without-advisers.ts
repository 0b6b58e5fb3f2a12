import type { PlainDesign } from "../../../domain/plain";
import { taskTypeNeeds, whereTasked } from "../../facts/task-set";
import { met, notMet, notStatedFor, silent } from "../../verdict";
import { contradiction } from "./contradiction";

/** Whether survivors can be reached: a guarantee by the host, or access arranged with others. */
function reachesSurvivors({ host, international }: PlainDesign): boolean | undefined {
  const isArranged = international.access?.some((arrangement) => arrangement !== "none");
  if (host.accessGuarantee || isArranged) return true;
  return host.accessGuarantee === undefined || isArranged === undefined ? undefined : false;
}

/** Work on sexual violence in conflict needs advisers who know it and a way to the survivors. */
export const sexualViolenceTasksWithoutAdvisers = contradiction({
  id: "sexual-violence-tasks-without-advisers",
  consequence: "broken-chain",
  applies: { when: whereTasked(["sexual-violence-response"]) },
  needs: [
    "operation.type",
    ...taskTypeNeeds,
    "force.womenProtectionAdvisers",
    "host.accessGuarantee",
    "international.access",
  ],
  reasons: ["advisers-and-access", "no-advisers", "no-access", "neither"],
  judge: ({ design }) => {
    const { womenProtectionAdvisers: advisers } = design.force;
    const access = reachesSurvivors(design);
    if (advisers === false) return notMet(access === false ? "neither" : "no-advisers");
    if (access === false) return notMet("no-access");
    const { accessGuarantee } = design.host;
    const missing = silent({
      "force.womenProtectionAdvisers": advisers,
      "international.access": access ?? design.international.access,
      "host.accessGuarantee": access ?? accessGuarantee,
    });
    return missing.length > 0 ? notStatedFor(missing) : met("advisers-and-access");
  },
  remedies: ({ design }) => [
    ...(design.force.womenProtectionAdvisers
      ? []
      : [
          {
            id: "add-advisers",
            kind: "set",
            path: "force.womenProtectionAdvisers",
            value: true,
          } as const,
        ]),
    { id: "arrange-access", kind: "open", path: "international.access" },
  ],
});
