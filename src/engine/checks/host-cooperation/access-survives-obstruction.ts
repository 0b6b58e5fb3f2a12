import type { PlainDesign } from "../../../domain/plain";
import { defineCheck, type Remedy } from "../../check";
import { absentIn, type Conditions } from "../../facts/conditions";
import { anyOperation, fieldDecisions } from "../../operations";
import { anyListed, isOneOf, missingIn, saidYes } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/** What makes an agreement on status worth something on the day when a road is closed. */
function guardsOf({ host }: PlainDesign): Conditions {
  const { freeMovementClause, violationsReported, obstructionResponses } = host;
  return {
    "host.freeMovementClause": saidYes("host.freeMovementClause", freeMovementClause),
    "host.violationsReported": saidYes("host.violationsReported", violationsReported),
    "host.obstructionResponses": anyListed("host.obstructionResponses", obstructionResponses),
  };
}

const guardRemedies: readonly Remedy[] = [
  { id: "add-clause", kind: "set", path: "host.freeMovementClause", value: true },
  { id: "report-violations", kind: "set", path: "host.violationsReported", value: true },
  { id: "state-response", kind: "open", path: "host.obstructionResponses" },
];

/**
 * Operations are obstructed most where civilians are attacked, so access is planned for before it
 * is refused: an agreement or the model agreement until then, a clause, a report, a response.
 */
export const accessSurvivesObstruction = defineCheck({
  id: "access-survives-obstruction",
  room: "host-cooperation",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: { types: anyOperation, decisions: fieldDecisions },
  needs: [
    "operation.type",
    "operation.decision",
    "host.statusAgreement",
    "host.freeMovementClause",
    "host.violationsReported",
    "host.obstructionResponses",
  ],
  findings: ["duursma-2019-obstruction", "duursma-2021-pinioning"],
  against: [],
  nulls: [],
  reasons: ["access-guarded", "agreement-with-gaps", "agreement-alone", "no-agreement"],
  judge: ({ design }) => {
    const { statusAgreement } = design.host;
    const agreed = isOneOf("host.statusAgreement", statusAgreement, ["concluded", "model-applies"]);
    if (agreed === false) return notMet("no-agreement");
    const guards = guardsOf(design);
    const absent = absentIn(guards);
    const tolds = Object.values(guards);
    if (agreed === true && absent.length === tolds.length) return partlyMet("agreement-alone");
    if (agreed === true && absent.length > 0) return partlyMet("agreement-with-gaps", { absent });
    const missing = missingIn([agreed, ...tolds]);
    return missing.length > 0 ? notStatedFor(missing) : met("access-guarded");
  },
  remedies: ({ design }, { reason }) => {
    const absent = absentIn(guardsOf(design));
    return [
      ...(reason === "no-agreement"
        ? [{ id: "apply-model-agreement", kind: "open", path: "host.statusAgreement" } as const]
        : []),
      ...guardRemedies.filter(({ path }) => absent.includes(path)),
    ];
  },
});
