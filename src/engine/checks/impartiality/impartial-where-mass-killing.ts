import { defineCheck } from "../../check";
import { anyOperation, substantiveDecisions } from "../../operations";
import { isSilent, missingIn, namesOne, saidYes } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/**
 * Where mass killing is under way, studies point both ways on whether to treat the parties alike.
 * The check takes neither side: it asks whether the author decided, and what then protects
 * civilians from reprisal. Naming, sanctioning or confronting a party is never held against a design.
 */
export const impartialWhereMassKilling = defineCheck({
  id: "impartial-where-mass-killing",
  room: "impartiality",
  warrant: "logic",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    decisions: substantiveDecisions,
    when: ({ design }) =>
      saidYes("situation.massKillingUnderWay", design.situation.massKillingUnderWay),
  },
  needs: [
    "operation.type",
    "operation.decision",
    "situation.massKillingUnderWay",
    "impartiality.partyTreatment",
    "impartiality.reprisalProtection",
  ],
  findings: ["nomikos-2021-eye-beholder"],
  against: ["krain-2005-genocide", "benson-tucker-2022-resolutions"],
  nulls: ["kathman-wood-2011-mass-killing", "conley-hazlett-2021-endings"],
  contested: true,
  reasons: [
    "decided-all-alike",
    "decided-one-party",
    "reprisal-unanswered",
    "treatment-open",
    "neither",
  ],
  judge: ({ design }) => {
    const { partyTreatment, reprisalProtection } = design.impartiality;
    const decided = saidYes(
      "impartiality.partyTreatment",
      partyTreatment && partyTreatment !== "not-addressed",
    );
    const answered = namesOne("impartiality.reprisalProtection", reprisalProtection);
    if (isSilent(decided) || isSilent(answered))
      return notStatedFor(missingIn([decided, answered]));
    if (!decided) return answered ? partlyMet("treatment-open") : notMet("neither");
    if (!answered) return partlyMet("reprisal-unanswered");
    return met(partyTreatment === "one-party-only" ? "decided-one-party" : "decided-all-alike");
  },
  remedies: (_, { reason }) => [
    ...(reason === "reprisal-unanswered"
      ? []
      : [{ id: "decide-treatment", kind: "open", path: "impartiality.partyTreatment" } as const]),
    ...(reason === "treatment-open"
      ? []
      : [
          {
            id: "answer-reprisal",
            kind: "open",
            path: "impartiality.reprisalProtection",
          } as const,
        ]),
  ],
});
