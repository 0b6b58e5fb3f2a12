import type { MandateDesign } from "../../../domain/design";
import type { Words } from "../../../i18n/words";
import { mandateCost } from "../../../planning/cost/mandate-cost";
import { planningContext } from "../../../planning/deployment/planning-context";
import { uniformedStrength } from "../../../planning/deployment/uniformed-strength";
import { yardsticksOf } from "../../../planning/yardsticks/yardsticks-of";
import type { Precedent } from "../../../precedents/schema";
import { moneyRange, personsRange } from "../../../report/model/cost/ranges-in-words";
import { whyNoneCell } from "../../../report/model/yardstick-reasons";
import { basisInShort, readingValue, shortPlace } from "../../../report/model/yardstick-words";

/** One figure of a design, said. */
export interface FigureLine {
  id: string;
  label: string;
  said: string;
}

/** The two that stay in view: the strength to be expected, and the cost of the whole mandate. */
export function keyFiguresOf(words: Words, design: MandateDesign): FigureLine[] {
  return [...strengthLines(words, design).slice(0, 1), ...costLines(words, design).slice(0, 1)];
}

/** Strength, cost and yardsticks of a design, each in a line. What cannot be told says so. */
export function figuresOf(
  words: Words,
  design: MandateDesign,
  precedents: readonly Precedent[],
): FigureLine[] {
  return [
    ...strengthLines(words, design),
    ...costLines(words, design),
    ...yardstickLines(words, design, precedents),
  ];
}

function strengthLines(words: Words, design: MandateDesign): FigureLine[] {
  const context = planningContext(design);
  const month = context.threshold("ramp-months");
  const strength = uniformedStrength(context);
  const { military } = strength.parts;
  const notTold = words.say("what-if.figures.not-told");
  return [
    {
      id: "strength",
      label: words.say("what-if.figures.strength", { month }),
      said: "at" in military ? personsRange(words, military.at(month)) : notTold,
    },
    {
      id: "uniformed",
      label: words.say("what-if.figures.uniformed", { month }),
      said: strength.at ? personsRange(words, strength.at(month)) : notTold,
    },
  ];
}

function costLines(words: Words, design: MandateDesign): FigureLine[] {
  const { whole, atFullStrength } = mandateCost(design);
  const notTold = words.say("what-if.figures.not-told");
  const said = (stretch: typeof whole) =>
    stretch?.usdMillions ? moneyRange(words, stretch.usdMillions) : notTold;
  return [
    { id: "cost", label: words.say("what-if.figures.cost"), said: said(whole) },
    { id: "cost-year", label: words.say("what-if.figures.cost-year"), said: said(atFullStrength) },
  ];
}

function yardstickLines(
  words: Words,
  design: MandateDesign,
  precedents: readonly Precedent[],
): FigureLine[] {
  return yardsticksOf(design, precedents).map((yardstick): FigureLine => {
    const { id, readings, whyNone } = yardstick;
    const told = readings.map((reading) => {
      const basis = basisInShort(words, reading);
      const value = words.say("yardsticks.basis.is", {
        basis,
        value: readingValue(words, id, reading),
      });
      return words.clauses([value, shortPlace(words, reading)].filter((part) => part !== ""));
    });
    const notTold = whyNone
      ? whyNoneCell(words, design, whyNone)
      : words.say("what-if.figures.not-told");
    return {
      id,
      label: words.say(`yardsticks.name.${id}`),
      said: told.length > 0 ? told.join("\n") : notTold,
    };
  });
}
