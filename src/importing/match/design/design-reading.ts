import { valueSchemaAt } from "../../../domain/field-catalogue";
import type { Context } from "../context";
import { evidenceIn } from "../evidence";
import type { LabelField } from "../label-fields";
import type { Proposal } from "../proposal";
import { resolutionDate } from "../structure/resolution-date";
import { codedChoices } from "./coded-choices";
import type { DesignProposal } from "./design-proposal";
import { forcePurposes } from "./force-purposes";
import { decisionKind, mandatingBody, operationType } from "./operation-choices";
import { sanctionsNamed } from "./sanctions";
import { spottedChoices } from "./spotted";
import { warningSourcesNamed } from "./warning-sources";

function decisionDate(context: Context): DesignProposal[] {
  const { structure, source } = context;
  const found = resolutionDate(structure);
  if (!found) return [];
  const evidence = evidenceIn(source, structure.head, "heading", found.start, found.end);
  return [
    {
      path: "timing.decisionDate",
      value: found.date,
      evidence: evidence ? [evidence] : [],
      certainty: "likely",
    },
  ];
}

/** A figure beyond what a design can hold is no answer: taken over, the design would not open again. */
const canBeHeld = ({ path, value }: DesignProposal) => valueSchemaAt(path).safeParse(value).success;

/** Every answer of a design that the text suggests, tasks and benchmarks apart. */
export function designProposals(
  context: Context,
  labels: readonly Proposal<LabelField>[],
): DesignProposal[] {
  return [
    ...operationType(context),
    ...decisionKind(context),
    ...mandatingBody(context),
    ...decisionDate(context),
    ...codedChoices(context, labels),
    ...forcePurposes(context),
    ...sanctionsNamed(context),
    ...spottedChoices(context),
    ...warningSourcesNamed(context),
  ].filter(canBeHeld);
}
