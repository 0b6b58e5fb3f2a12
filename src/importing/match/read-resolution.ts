import { contextOf } from "./context";
import { type ReadBenchmark, readBenchmarks } from "./design/benchmarks";
import type { DesignProposal } from "./design/design-proposal";
import { designProposals } from "./design/design-reading";
import { type ReadTask, readTasks } from "./design/tasks";
import { type Evidence, evidenceIn } from "./evidence";
import type { Forces } from "./forces";
import { type FurtherForce, furtherForces } from "./further-forces";
import { type FieldReading, type LabelField, labelProposals, labelReadings } from "./label-fields";
import type { Proposal } from "./proposal";
import { type Provision, readProvisions } from "./provisions";
import type { Structure } from "./structure/paragraph";
import { resolutionNumber } from "./structure/resolution-number";
import { type TextProblem, textProblem } from "./text-problem";

/** What a resolution's text says, as proposals with their words. Nothing of it is taken by itself. */
export interface Reading {
  structure: Structure;
  /** "2999 (2031)" as the head writes it, with its words; absent where there is none. */
  number?: { value: string; evidence: readonly Evidence[] };
  /** The operations that the text speaks of, the one it gives a mandate to apart. */
  forces: Forces;
  /** Forces that the text decides on beside that one, each with its own numbers and authority. */
  furtherForces: readonly FurtherForce[];
  /** The proposals for the twelve coded fields. */
  labels: readonly Proposal<LabelField>[];
  /** The same by field, null where not stated. */
  fields: Readonly<Record<LabelField, FieldReading>>;
  /** Answers of a design, tasks and benchmarks apart. */
  design: readonly DesignProposal[];
  tasks: readonly ReadTask[];
  benchmarks: readonly ReadBenchmark[];
  /** Reviews and partners, for which a design has no answer. */
  provisions: readonly Provision[];
  /** Why the text may be none that can be read; absent for a resolution in English. */
  problem?: TextProblem;
}

/**
 * Reads the text of a resolution. Pure: no clock, storage or network; the same text gives the same
 * reading. Never throws, whatever the text. Every quote is the text's own from start to end.
 */
export function readResolution(text: string): Reading {
  const context = contextOf(text);
  const { structure, forces } = context;
  const labels = labelProposals(context);
  const number = resolutionNumber(structure);
  const problem = textProblem(text, structure);
  const words = number && evidenceIn(text, structure.head, "heading", number.start, number.end);
  return {
    structure,
    ...(number ? { number: { value: number.number, evidence: words ? [words] : [] } } : {}),
    forces,
    furtherForces: furtherForces(context),
    labels,
    fields: labelReadings(labels),
    design: designProposals(context, labels),
    tasks: readTasks(context),
    benchmarks: readBenchmarks(context),
    provisions: readProvisions(context),
    ...(problem ? { problem } : {}),
  };
}
