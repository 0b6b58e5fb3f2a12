import { defineCheck } from "../../check";
import type { PlainDesign } from "../../../domain/plain";
import { tasksPhysicalProtection } from "../../facts/first-tasks";
import { anyOperation } from "../../operations";
import { met, notMet, notStatedFor, partlyMet, silent } from "../../verdict";

/** The author states that there is no response: what else is there to rely on? */
function withoutResponse(design: PlainDesign) {
  const { politicalWill, dailyCooperation, formalConsent } = design.host;
  const protects = tasksPhysicalProtection(design);
  if (protects === undefined) return notStatedFor(["purpose.tasks"]);
  if (!protects) return partlyMet("no-response");
  if (dailyCooperation === "movement-restricted" || dailyCooperation === "obstructed")
    return notMet("restricted-without-response");
  if (politicalWill !== undefined || dailyCooperation !== undefined)
    return partlyMet("no-response");
  return formalConsent === undefined
    ? notStatedFor(["host.formalConsent"])
    : notMet("formal-consent-alone");
}

/**
 * Where the government is among those who attack civilians, its signature is not its cooperation.
 * The check asks what protects the operation's freedom to act when the host is the danger.
 */
export const consentWhereTheHostKills = defineCheck({
  id: "consent-where-the-host-kills",
  room: "host-cooperation",
  warrant: "logic",
  consequence: "broken-chain",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    when: ({ design }) =>
      design.situation.perpetrators?.includes("government") ?? ["situation.perpetrators"],
  },
  needs: [
    "operation.type",
    "situation.perpetrators",
    "purpose.tasks",
    "purpose.tasks[].type",
    "host.obstructionResponses",
    "host.formalConsent",
    "host.politicalWill",
    "host.dailyCooperation",
    "host.accessGuarantee",
    "host.ownReportingLine",
    "commitment.irrespectiveOfSource",
  ],
  findings: ["duursma-2021-pinioning", "malan-hunt-2014-south-sudan"],
  against: [],
  nulls: [
    "fjelde-2019-government",
    "carnegie-mikulaschek-2017-actors",
    "phayal-prins-2020-reluctance",
  ],
  coded: ["government-main-perpetrator"],
  contested: true,
  reasons: [
    "formal-consent-alone",
    "restricted-without-response",
    "no-response",
    "response-without-access",
    "incomplete-guarantees",
    "guarded",
  ],
  judge: ({ design }) => {
    const { host, commitment } = design;
    if (host.obstructionResponses === undefined) return notStatedFor(["host.obstructionResponses"]);
    if (host.obstructionResponses.length === 0) return withoutResponse(design);
    if (host.accessGuarantee === false) return partlyMet("response-without-access");
    const guarantees = {
      "host.accessGuarantee": host.accessGuarantee,
      "host.ownReportingLine": host.ownReportingLine,
      "commitment.irrespectiveOfSource": commitment.irrespectiveOfSource,
    };
    if (Object.values(guarantees).includes(false)) return partlyMet("incomplete-guarantees");
    const missing = silent(guarantees);
    return missing.length > 0 ? notStatedFor(missing) : met("guarded");
  },
  remedies: ({ design }) => [
    ...(design.host.obstructionResponses?.length
      ? []
      : [{ id: "state-response", kind: "open", path: "host.obstructionResponses" } as const]),
    { id: "ask-access", kind: "open", path: "host.accessGuarantee" },
    ...(design.host.ownReportingLine
      ? []
      : [{ id: "own-line", kind: "set", path: "host.ownReportingLine", value: true } as const]),
    ...(design.commitment.irrespectiveOfSource
      ? []
      : [
          {
            id: "any-source",
            kind: "set",
            path: "commitment.irrespectiveOfSource",
            value: true,
          } as const,
        ]),
  ],
});
