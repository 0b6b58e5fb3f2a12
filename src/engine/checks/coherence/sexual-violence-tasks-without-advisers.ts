import type { PlainDesign } from "../../../domain/plain";
import { taskedNeeds, whereTasked } from "../../facts/tasks-in-force";
import { allOf, anyListed, anyOf, isSilent, saidYes, type Told } from "../../told";
import { met, notMet, notStatedFor } from "../../verdict";
import { contradiction } from "./contradiction";

/** Whether survivors can be reached: a guarantee by the host, or access arranged with others. */
function reachesSurvivors({ host, international }: PlainDesign): Told {
  const arranged = international.access?.filter((arrangement) => arrangement !== "none");
  return anyOf([
    anyListed("international.access", arranged),
    saidYes("host.accessGuarantee", host.accessGuarantee),
  ]);
}

/** Work on sexual violence in conflict needs advisers who know it and a way to the survivors. */
export const sexualViolenceTasksWithoutAdvisers = contradiction({
  id: "sexual-violence-tasks-without-advisers",
  consequence: "broken-chain",
  applies: { when: whereTasked(["sexual-violence-response"]) },
  needs: [
    "operation.type",
    ...taskedNeeds,
    "force.womenProtectionAdvisers",
    "host.accessGuarantee",
    "international.access",
  ],
  reasons: ["advisers-and-access", "no-advisers", "no-access", "neither"],
  judge: ({ design }) => {
    const { womenProtectionAdvisers } = design.force;
    const advised = saidYes("force.womenProtectionAdvisers", womenProtectionAdvisers);
    const reached = reachesSurvivors(design);
    if (advised === false) return notMet(reached === false ? "neither" : "no-advisers");
    if (reached === false) return notMet("no-access");
    const both = allOf([advised, reached]);
    return isSilent(both) ? notStatedFor(both) : met("advisers-and-access");
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
