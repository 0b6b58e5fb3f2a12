import type { MandateDesign } from "../../../domain/design";
import type { PlainDesign } from "../../../domain/plain";
import type { Words } from "../../../i18n/words";
import {
  perUniformedFactor,
  priceChangeFactor,
  reimbursementFactor,
} from "../../../planning/cost/cost-factors";
import { figureOf, type PlanFactor, wordsOfFigure } from "../../../planning/plan-factor";
import { figureInWords, unitInWords } from "../figure-in-words";

/** The figures of cost that the author has set, each with its unit and the author's reason. */
export function ownFiguresInWords(
  words: Words,
  design: MandateDesign,
  { operation, timing }: PlainDesign,
): string[] {
  const factors: PlanFactor[] = [
    perUniformedFactor(operation.type),
    priceChangeFactor,
    reimbursementFactor(timing.decisionDate),
  ];
  return factors.flatMap((factor) => {
    const { value, isOwn, reason } = figureOf(design, factor);
    if (!isOwn || value === undefined) return [];
    const params = {
      label: words.sayDynamic(`${wordsOfFigure(factor)}.label`),
      figure: figureInWords(words, value),
      unit: unitInWords(words, factor.unit),
    };
    return [
      reason
        ? words.say("cost.report.own-reason", { ...params, reason })
        : words.say("cost.report.own-figure", params),
    ];
  });
}
