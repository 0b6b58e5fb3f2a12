import type { MandateDesign } from "../../../domain/design";
import { plainDesign } from "../../../domain/plain";
import type { Words } from "../../../i18n/words";
import {
  perUniformedFactor,
  priceChangeFactor,
  reimbursementFactor,
} from "../../../planning/cost/cost-factors";
import { type PlanFactor, wordsOfFigure } from "../../../planning/plan-factor";
import { sizingFactors } from "../../../planning/sizing/factors";
import { figureInWords, unitInWords } from "../figure-in-words";
import { rowCalled } from "../row-called";
import { factorName } from "../sizing-factor-words";

/** The factor that an id names, of those that strength and cost are worked out with. */
function factorFor(design: MandateDesign, id: string): PlanFactor | undefined {
  const { operation, timing } = plainDesign(design);
  const ofCost = [
    perUniformedFactor(operation.type),
    priceChangeFactor,
    reimbursementFactor(timing.decisionDate),
  ];
  return [...sizingFactors, ...ofCost].find((factor) => factor.id === id);
}

/** What a figure of an estimate is called, with its row where it is for one; its id where it is unknown. */
export function figureName(words: Words, design: MandateDesign, figure: string): string {
  const [id = "", row] = figure.split("@");
  const isSizing = sizingFactors.some((factor) => factor.id === id);
  const key = `${wordsOfFigure({ id })}.label`;
  const label = isSizing ? factorName(words, { id }) : words.has(key) ? words.sayDynamic(key) : id;
  const named = row === undefined ? undefined : rowCalled(design, words, row);
  return named === undefined
    ? label
    : words.say("options-paper.figure.in-row", { label, row: named });
}

/** A figure with its unit: "9 hours a day"; the number alone where its factor is unknown. */
export function figureValue(
  words: Words,
  design: MandateDesign,
  figure: string,
  value: number,
): string {
  const factor = factorFor(design, figure.split("@")[0] ?? "");
  const number = figureInWords(words, value);
  return factor
    ? words.say("options-paper.figure.value", { number, unit: unitInWords(words, factor.unit) })
    : number;
}
