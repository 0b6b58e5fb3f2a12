import { at, type ClauseMaker, type ClauseSeed, clause, type DraftContext } from "../context";
import { gap } from "../gap";
import { phrase } from "../runs";
import { kindOfOperation, knownOperation } from "./first-mention";
import { gateClause } from "./gate";
import { usualParts } from "./switched";

/** The request to plan and to come back with options. */
const request: ClauseMaker = (context) => {
  const { design, stage, names, words } = context;
  const isNew = design.operation.decision === "new" || stage === "planning";
  const isNamedAlready = !isNew && (names.full !== undefined || names.short !== undefined);
  const operation = isNamedAlready
    ? knownOperation(context)
    : phrase(words, "draft.a-kind", { kind: kindOfOperation(context) });
  const parts = { ...usualParts(context), operation };
  return [
    {
      ...clause(context, "planning", "requests", "planning", parts),
      places: [at("operation.decision"), at("operation.type"), at("situation.hostCountries")],
    },
    {
      ...clause(context, "planning.options", "requests", "planning-options", parts),
      places: [at("operation.decision")],
    },
  ];
};

/** Pledges are sought, asked for, and reported unit by unit. */
const pledges: ClauseMaker = (context) => {
  const { design, words } = context;
  const { gateDate } = design.commitment;
  const by = gateDate === undefined ? gap(words, "commitment.gateDate") : words.date(gateDate);
  const made = (name: string, verb: string, parts = {}): ClauseSeed => ({
    ...clause(context, `planning.${name}`, verb, `planning-${name}`, {
      ...usualParts(context),
      ...parts,
    }),
    places: [at("commitment.secondStage")],
  });
  return [
    made("pledges", "requests"),
    made("contributors", "calls-upon"),
    { ...made("ledger", "requests", { by }), places: [at("commitment.gateDate")] },
  ];
};

/** That planning is all that is decided. */
const furtherDecision: ClauseMaker = (context) => [
  {
    ...clause(context, "planning.further", "stresses", "planning-further", usualParts(context)),
    places: [at("commitment.secondStage")],
  },
];

/** Whether a text that authorises planning alone is asked to say what comes after it. */
function statesGate({ design: { commitment } }: DraftContext): boolean {
  const { gateMilitary, gateSharePercent, gateCapabilities, gateDate } = commitment;
  const stated = [gateMilitary, gateSharePercent, gateCapabilities, gateDate];
  return commitment.secondStage === true || stated.some((each) => each !== undefined);
}

/**
 * What the body asks for before it decides: a plan, options, and where a second stage is foreseen the
 * pledges for it and what they have to reach. Nothing in it lets anybody deploy.
 */
export const planning: ClauseMaker = (context) => {
  if (!statesGate(context)) return request(context);
  const gate = gateClause("planning.gate", "expresses", "planning-gate");
  return [request, pledges, gate, furtherDecision].flatMap((maker) => maker(context));
};

/** The condition on which the full authorisation takes effect, and who tells that it is met. */
export const gateOfSecondStage: ClauseMaker = (context) => {
  if (context.stage !== "full") return [];
  return [
    ...gateClause("second-stage", "decides", "second-stage")(context),
    {
      ...clause(context, "second-stage.told", "requests", "second-stage-told", usualParts(context)),
      places: [at("commitment.secondStage")],
    },
  ];
};

/** The formula by which the body stays with the matter. */
export const closing: ClauseMaker = (context) => [
  { ...clause(context, "seized", "decides", "seized"), places: [] },
];
