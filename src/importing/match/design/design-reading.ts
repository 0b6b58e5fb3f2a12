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
  ];
}
