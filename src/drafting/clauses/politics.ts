import { at, type ClauseMaker, clause } from "../context";
import { said } from "../runs";
import { switched, usualParts } from "./switched";

/** How the parties are addressed, and which of them by name. */
const parties: ClauseMaker = (context) => {
  const { partyTreatment, partiesNamed = [] } = context.design.impartiality;
  const names = partiesNamed.map((name) => said(name).text).filter((name) => name !== "");
  const addressed = partyTreatment === "one-party-only" || partyTreatment === "all-parties-alike";
  if (!addressed && names.length === 0) return [];
  const key = partyTreatment === "one-party-only" ? "one-party" : "all-parties";
  const named = names.length > 0 ? "yes" : "no";
  const parts = { ...usualParts(context), named, names: context.words.list(names) };
  return [
    {
      ...clause(context, "parties", "calls-upon", key, parts),
      places: [at("impartiality.partyTreatment"), at("impartiality.partiesNamed")],
    },
  ];
};

/** What the text says to the parties and of the political track. */
export const politicsMakers: readonly ClauseMaker[] = [
  parties,
  switched({
    id: "mediation",
    field: "international.mediation",
    values: ["mission-led", "envoy", "regional", "other-lead"],
    verbs: ["supports", "welcomes"],
  }),
  switched({
    id: "preventive-diplomacy",
    field: "international.preventiveDiplomacy",
    values: [true],
    verbs: ["encourages", "requests"],
  }),
  switched({
    id: "incentives",
    field: "international.incentivesTied",
    values: [true],
    verbs: ["encourages", "calls-upon"],
  }),
];
