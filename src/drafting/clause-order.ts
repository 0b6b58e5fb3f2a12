import { forceAuthority } from "./clauses/force-authority";
import { futureMakers } from "./clauses/future";
import { hostMakers } from "./clauses/host";
import { actingInPart, actingUnder } from "./clauses/legal-basis";
import { mandate } from "./clauses/mandate";
import { objectives } from "./clauses/objectives";
import { partnerMakers } from "./clauses/partners";
import { politicsMakers } from "./clauses/politics";
import { preambleMakers } from "./clauses/preamble";
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

function operativeMakers({ design, stage }: DraftContext): readonly ClauseMaker[] {
  const { decision } = design.operation;
  if (stage === "planning" || decision === "planning-authorisation") return planned;
  return decision === "technical-rollover" ? rollover : full;
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
    preamble: make([...preambleMakers, actingUnder]),
    operative: make(operativeMakers(context)),
  };
}
