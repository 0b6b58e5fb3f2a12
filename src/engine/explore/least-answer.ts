import type { MandateDesign } from "../../domain/design";
import { answerAt } from "../../domain/edit";
import { valueOf } from "../../domain/stated";
import type { Precedent } from "../../precedents/schema";
import { engineVersion } from "../version";
import { standingsOf } from "./explored";
import { type LeastChange, type LeastChangeStep, leastChangeRun } from "./least-change";
import { checksAsked, type LeastQuestion, leastInput } from "./least-question";
import { type SetEffects, setEffects } from "./set-effects";
import { setFamilies } from "./set-families";
import type { ChosenEdit } from "./vary";

/** A smallest set with what it does, and the sets that change the same answers to other values. */
export interface AnswerSet extends SetEffects {
  set: readonly ChosenEdit[];
  others: readonly (readonly ChosenEdit[])[];
}

export interface LeastAnswer extends Omit<LeastChange, "sets" | "alone"> {
  engineVersion: string;
  question: LeastQuestion;
  /** How many checks are asked about. */
  asked: number;
  /** How many of these are not stated now: neither met nor unmet. */
  silent: number;
  /** How many answers may vary. */
  variables: number;
  sets: readonly AnswerSet[];
  /** For checks that cannot all be mended at once, how each could be alone. */
  alone: readonly (AnswerSet & { check: string })[];
}

/** So many ways are worked out with what they do; the sets of the others are counted. */
const mostWays = 40;

/** The least change for a design, with what each set does; step by step. */
export function* leastAnswerRun(
  design: MandateDesign,
  precedents: readonly Precedent[],
  question: LeastQuestion,
): Generator<LeastChangeStep, LeastAnswer> {
  const input = leastInput(design, precedents, question);
  const { sets, alone, ...change } = yield* leastChangeRun(input);
  const withEffects = (
    set: readonly ChosenEdit[],
    others: AnswerSet["others"] = [],
  ): AnswerSet => ({ set, others, ...setEffects(design, precedents, set) });
  const now = ({ path, row }: ChosenEdit) => valueOf(answerAt(design, path, row));
  const standings = standingsOf(design, precedents);
  const asked = checksAsked(question);
  const families = setFamilies(sets, now);
  const unlisted = families.slice(mostWays);
  return {
    ...change,
    more: unlisted.reduce((sum, { others }) => sum + 1 + others.length, change.more),
    engineVersion,
    question,
    asked: asked.length,
    silent: asked.filter(({ id }) => standings[id] === "not-stated").length,
    variables: input.variables.length,
    sets: families.slice(0, mostWays).map(({ nearest, others }) => withEffects(nearest, others)),
    alone: alone.map(({ check, set }) => ({ check, ...withEffects(set) })),
  };
}

/** The same at one go. */
export function leastAnswer(...given: Parameters<typeof leastAnswerRun>): LeastAnswer {
  const run = leastAnswerRun(...given);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}
