import type { FieldPath } from "../../domain/field-path";
import { at, type ClauseMaker, type ClauseSeed, clause } from "../context";
import { phrase } from "../runs";
import { switched, usualParts } from "./switched";

/** The conditions of support to other forces, each a choice of its own. */
const conditions = ["riskAssessment", "mitigation", "suspensionRule", "supportMonitoring"] as const;

/** Support to host or other forces, with the conditions that are decided for it. */
const support: ClauseMaker = (context) => {
  const { impartiality } = context.design;
  const { forcesSupported } = impartiality;
  if (forcesSupported === undefined || forcesSupported === "none") return [];
  const parts = {
    ...usualParts(context),
    forces: context.words.sayDynamic(`draft.forces.${forcesSupported}`),
  };
  const items = conditions
    .filter((name) => impartiality[name] === true)
    .map((name): ClauseSeed => {
      const field: FieldPath = `impartiality.${name}`;
      const runs = phrase(context.words, `draft.condition.${name}`, parts);
      return { id: `support.${name}`, runs, places: [at(field)] };
    });
  const key = items.length > 0 ? "support-conditions" : "support";
  // What is not decided of the conditions is asked for at the support itself.
  const open = conditions.filter((name) => impartiality[name] !== true);
  const places = [
    at("impartiality.forcesSupported"),
    ...open.map((name) => at(`impartiality.${name}`)),
  ];
  return [{ ...clause(context, "support", "decides", key, parts), places, items }];
};

/** Support to other forces, and the conduct of the operation's own people. */
export const supportMakers: readonly ClauseMaker[] = [
  support,
  switched({
    id: "conduct",
    field: "impartiality.conductRules",
    values: [true],
    verbs: ["requests", "urges"],
  }),
  switched({ id: "vetting", field: "impartiality.vetting", values: [true], verbs: ["requests"] }),
  switched({
    id: "accountability",
    field: "impartiality.accountability",
    values: [true],
    verbs: ["decides", "requests"],
  }),
];
