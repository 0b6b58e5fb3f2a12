import type { PlainDesign } from "../../../domain/plain";
import { defineCheck } from "../../check";
import { anyOperation, substantiveDecisions } from "../../operations";
import { anyListed, anyOf, isSilent, namesOne } from "../../told";
import { met, notMet, notStatedFor, partlyMet, silent } from "../../verdict";

const withheldValues = ["refused", "not-sought", "unwilling", "movement-restricted", "obstructed"];
const unevenValues = ["given-with-conditions", "compelled", "mixed", "uneven"];

/** Whether the design says what follows where cooperation fails: a response, or a fallback. */
const isAnswered = ({ host }: PlainDesign) =>
  anyOf([
    anyListed("host.obstructionResponses", host.obstructionResponses),
    namesOne("host.fallback", host.fallback),
  ]);

/**
 * A host's signature, its will and what it does day by day are three things. All three are
 * context: the check asks whether they are told apart and what answers where they part.
 */
export const consentWillCooperationApart = defineCheck({
  id: "consent-will-cooperation-apart",
  room: "host-cooperation",
  warrant: "operationalisation",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: { types: anyOperation, decisions: substantiveDecisions },
  needs: [
    "operation.type",
    "operation.decision",
    "host.formalConsent",
    "host.politicalWill",
    "host.dailyCooperation",
    "host.obstructionResponses",
    "host.fallback",
  ],
  findings: ["pushkina-2022-impossible", "duursma-2021-pinioning", "malan-hunt-2014-south-sudan"],
  against: [],
  nulls: ["yuen-2020-consent", "fjelde-2019-government", "dorussen-gizelis-2013-lions-den"],
  reasons: [
    "hold",
    "uneven-answered",
    "uneven-unanswered",
    "formal-alone-answered",
    "formal-alone-unanswered",
    "withheld-answered",
    "withheld-unanswered",
  ],
  judge: ({ design }) => {
    const { formalConsent, politicalWill, dailyCooperation } = design.host;
    const three = {
      "host.formalConsent": formalConsent,
      "host.politicalWill": politicalWill,
      "host.dailyCooperation": dailyCooperation,
    };
    const values = Object.values(three).filter((value) => value !== undefined);
    const isWithheld = values.some((value) => withheldValues.includes(value));
    const missing = silent(three);
    if (!isWithheld && missing.length > 0) return notStatedFor(missing);
    const isUneven = values.some((value) => unevenValues.includes(value));
    if (!isWithheld && !isUneven) return met("hold");
    const answered = isAnswered(design);
    if (isSilent(answered)) return notStatedFor(answered);
    if (!isWithheld) return answered ? met("uneven-answered") : partlyMet("uneven-unanswered");
    if (formalConsent === "given" || formalConsent === "given-with-conditions")
      return answered ? partlyMet("formal-alone-answered") : notMet("formal-alone-unanswered");
    return answered ? partlyMet("withheld-answered") : notMet("withheld-unanswered");
  },
  remedies: ({ design }) => [
    ...(isAnswered(design) === true
      ? []
      : [
          { id: "state-response", kind: "open", path: "host.obstructionResponses" } as const,
          { id: "name-fallback", kind: "open", path: "host.fallback" } as const,
        ]),
    { id: "set-threshold", kind: "open", path: "host.erosionThreshold" },
  ],
});
