import type { PlainDesign } from "../../../domain/plain";
import { defineCheck } from "../../check";
import { physicalProtection } from "../../facts/first-tasks";
import { taskedNeeds } from "../../facts/tasks-in-force";
import { anyOperation } from "../../operations";
import { isSilent } from "../../told";
import { met, notMet, notStatedFor, partlyMet, silent } from "../../verdict";

const formalConsents = ["given", "given-with-conditions", "compelled"];

/** The author states that there is no response: what else is there to rely on? */
function withoutResponse(design: PlainDesign) {
  const { politicalWill, dailyCooperation, formalConsent } = design.host;
  const restricted =
    dailyCooperation === "movement-restricted" || dailyCooperation === "obstructed";
  const moreThanConsent =
    dailyCooperation !== undefined ||
    (politicalWill !== undefined && politicalWill !== "unwilling");
  const protects = physicalProtection(design);
  if (protects === false || (moreThanConsent && !restricted)) return partlyMet("no-response");
  if (!restricted && formalConsent === undefined) return notStatedFor(["host.formalConsent"]);
  if (!restricted && !formalConsents.includes(formalConsent ?? "")) return partlyMet("no-response");
  if (isSilent(protects)) return notStatedFor(protects);
  return notMet(restricted ? "restricted-without-response" : "formal-consent-alone");
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
    ...taskedNeeds,
    "host.obstructionResponses",
    "host.formalConsent",
    "host.politicalWill",
    "host.dailyCooperation",
    "host.accessGuarantee",
    "host.ownReportingLine",
    "commitment.irrespectiveOfSource",
  ],
  findings: [
    "duursma-2021-pinioning",
    "malan-hunt-2014-south-sudan",
    "phayal-prins-2020-reluctance",
  ],
  against: [],
  nulls: ["fjelde-2019-government", "carnegie-mikulaschek-2017-actors"],
  coded: ["government-main-perpetrator"],
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
    ...(design.host.accessGuarantee
      ? []
      : [{ id: "ask-access", kind: "open", path: "host.accessGuarantee" } as const]),
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
