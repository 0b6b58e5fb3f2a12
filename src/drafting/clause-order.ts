import { forceAuthority } from "./clauses/force-authority";
import { futureMakers } from "./clauses/future";
import { hostMakers } from "./clauses/host";
import { actingInPart, actingUnder } from "./clauses/legal-basis";
import { mandate } from "./clauses/mandate";
import { objectives } from "./clauses/objectives";
import { partnerMakers } from "./clauses/partners";
import { politicsMakers } from "./clauses/politics";
import { pledgesReported, preambleMakers } from "./clauses/preamble";
import { protectionMakers } from "./clauses/protection";
import { reportingMakers } from "./clauses/reporting";
import { closing, gateOfSecondStage, planning } from "./clauses/stages";
import { strength } from "./clauses/strength";
import { supportMakers } from "./clauses/support";
import { tasks } from "./clauses/tasks";
import type { ClauseMaker, ClauseSeed, DraftContext } from "./context";

/** The paragraphs of a full decision in the customary order. */
const full: readonly ClauseMaker[] = [
  mandate,
  gateOfSecondStage,
  strength,
  actingInPart,
  forceAuthority,
  ...protectionMakers,
  objectives,
  tasks,
  ...politicsMakers,
  ...supportMakers,
  ...hostMakers,
  ...partnerMakers,
  ...reportingMakers,
  ...futureMakers,
  closing,
];

/** A rollover only carries a mandate on; what it carries on stands in the decision before it. */
const rollover: readonly ClauseMaker[] = [mandate, actingInPart, ...reportingMakers, closing];

/** A request to plan decides nothing yet on strength, authority or tasks. */
const planned: readonly ClauseMaker[] = [planning, closing];

/** Whether the text asks for a plan alone: the first of two, or the only one of such a decision. */
function isPlanAlone({ design, stage }: DraftContext): boolean {
  if (stage !== "whole") return stage === "planning";
  return design.operation.decision === "planning-authorisation";
}

function operativeMakers(context: DraftContext): readonly ClauseMaker[] {
  if (isPlanAlone(context)) return planned;
  return context.design.operation.decision === "technical-rollover" ? rollover : full;
}

/** A request to plan takes no measure that would need a chapter of the Charter to rest on. */
function preambleOf(context: DraftContext): readonly ClauseMaker[] {
  return isPlanAlone(context) ? preambleMakers : [...preambleMakers, pledgesReported, actingUnder];
}

/** The clauses of a text, preamble and operative part apart. */
export interface Seeds {
  preamble: readonly ClauseSeed[];
  operative: readonly ClauseSeed[];
}

/** All clauses that the templates make of a design. */
export function generatedSeeds(context: DraftContext): Seeds {
  const make = (makers: readonly ClauseMaker[]) => makers.flatMap((maker) => maker(context));
  return {
    preamble: make(preambleOf(context)),
    operative: make(operativeMakers(context)),
  };
}
