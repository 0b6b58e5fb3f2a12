import { defineCheck } from "../../check";
import { anyOperation, substantiveDecisions } from "../../operations";
import { allOf, isSilent, saidYes } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/**
 * Outreach that reaches every community goes both ways: it is understood, and those whom it
 * reaches are heard. Stating outreach alone never meets the check.
 */
export const outreachToAll = defineCheck({
  id: "outreach-to-all",
  room: "impartiality",
  warrant: "operationalisation",
  consequence: "proxy",
  asks: "relation",
  since: "1.0.0",
  applies: { types: anyOperation, decisions: substantiveDecisions },
  needs: [
    "operation.type",
    "operation.decision",
    "impartiality.outreach",
    "information.interpreters",
    "information.civilSocietyVoices",
  ],
  findings: ["muller-bashar-2017-unamid", "smidt-2020-dialogue"],
  against: [],
  nulls: [],
  coded: ["local-outreach"],
  reasons: ["both-ways", "not-understood", "not-heard", "not-to-all"],
  judge: ({ design: { impartiality, information } }) => {
    const { interpreters, civilSocietyVoices } = information;
    if (impartiality.outreach === false) return notMet("not-to-all");
    if (impartiality.outreach === undefined) return notStatedFor(["impartiality.outreach"]);
    if (interpreters === false) return partlyMet("not-understood");
    if (civilSocietyVoices === false) return partlyMet("not-heard");
    const both = allOf([
      saidYes("information.interpreters", interpreters),
      saidYes("information.civilSocietyVoices", civilSocietyVoices),
    ]);
    return isSilent(both) ? notStatedFor(both) : met("both-ways");
  },
  remedies: (_, { reason }) => {
    if (reason === "not-understood")
      return [
        { id: "add-interpreters", kind: "set", path: "information.interpreters", value: true },
      ];
    if (reason === "not-heard")
      return [
        { id: "hear-voices", kind: "set", path: "information.civilSocietyVoices", value: true },
      ];
    return [{ id: "reach-all", kind: "set", path: "impartiality.outreach", value: true }];
  },
});
