import { isNamed } from "../../domain/text";
import { at, type ClauseMaker, type ClauseSeed, clause, type DraftContext } from "../context";
import type { DraftRun } from "../draft";
import { gap } from "../gap";
import { phrase, said } from "../runs";
import { kindOfOperation, knownOperation } from "./first-mention";
import { usualParts } from "./switched";

const gatePlaces = [at("commitment.secondStage"), at("commitment.secondStageThreshold")];

/** What has to be so before the second stage begins, or a gap. */
function gate({ design, words }: DraftContext): DraftRun {
  const { secondStageThreshold } = design.commitment;
  return isNamed(secondStageThreshold)
    ? said(secondStageThreshold)
    : gap(words, "commitment.secondStageThreshold");
}

/** The request to plan, and when the body means to decide. */
export const planning: ClauseMaker = (context) => {
  const { design, stage } = context;
  const isNew = design.operation.decision === "new" || stage === "planning";
  const { names } = context;
  const isNamedAlready = !isNew && (names.full !== undefined || names.short !== undefined);
  const operation = isNamedAlready
    ? knownOperation(context)
    : phrase(context.words, "draft.a-kind", { kind: kindOfOperation(context) });
  const parts = { ...usualParts(context), operation };
  const asked: ClauseSeed = {
    ...clause(context, "planning", "requests", "planning", parts),
    places: [at("operation.decision"), at("operation.type"), at("situation.hostCountries")],
  };
  const options: ClauseSeed = {
    ...clause(context, "planning.options", "requests", "planning-options", parts),
    places: [at("operation.decision")],
  };
  if (stage !== "planning") return [asked, options];
  const when = { ...usualParts(context), gate: gate(context) };
  return [
    asked,
    options,
    { ...clause(context, "planning.gate", "expresses", "planning-gate", when), places: gatePlaces },
  ];
};

/** The condition on which the full authorisation takes effect. */
export const gateOfSecondStage: ClauseMaker = (context) => {
  if (context.stage !== "full") return [];
  const parts = { ...usualParts(context), gate: gate(context) };
  return [
    { ...clause(context, "second-stage", "decides", "second-stage", parts), places: gatePlaces },
  ];
};

/** The formula by which the body stays with the matter. */
export const closing: ClauseMaker = (context) => [
  { ...clause(context, "seized", "decides", "seized"), places: [] },
];
