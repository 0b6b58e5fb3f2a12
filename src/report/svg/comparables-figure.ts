import type { MandateDesign } from "../../domain/design";
import type { CheckResult } from "../../engine/assessment";
import type { Words } from "../../i18n/words";
import type { Precedent } from "../../precedents/schema";
import type { StripChartProps, StripValue } from "../../ui/strip-values";
import { type ComparablesView, comparablesView } from "../model/comparables-view";

/** Two figures that count: 0.43, 1.6, 20. */
function amountInWords(words: Words, value: number): string {
  return words.number(value, { maximumSignificantDigits: 2 });
}

function marksOf(words: Words, { quartiles, own, ratios }: ComparablesView): StripValue[] {
  const mark = (id: "own-high" | "lower" | "median" | "upper", value: number) => ({
    id,
    label: words.say(`app.comparables.${id}`),
    value,
  });
  return [
    ...(own.high > own.low ? [mark("own-high", own.high)] : []),
    mark("lower", quartiles.lower),
    mark("median", quartiles.median),
    mark("upper", quartiles.upper),
    ...ratios.map(({ id, low }) => ({
      id,
      label: words.sayDynamic(`app.comparables.mark.${id}`),
      value: low,
    })),
  ];
}

export interface ComparablesFigure {
  readonly view: ComparablesView;
  readonly chart: StripChartProps;
}

/**
 * Where the expected troops stand among comparable operations, as a strip chart in words. Undefined
 * where the check could not place the design.
 */
export function comparablesFigure(
  words: Words,
  result: Pick<CheckResult, "figures">,
  design: MandateDesign,
  precedents: readonly Precedent[],
): ComparablesFigure | undefined {
  const view = comparablesView(result, design, precedents);
  if (!view) return undefined;
  const chart: StripChartProps = {
    title: words.say("app.comparables.title", {
      count: view.operations.length,
      below: view.below,
    }),
    values: view.operations.map(({ id, acronym, year, perThousand }) => ({
      id,
      label: words.say("app.comparables.operation", { acronym, year }),
      value: perThousand,
    })),
    own: { label: words.say("app.comparables.own-low"), value: view.own.low },
    marks: marksOf(words, view),
    format: (value) => words.say("app.comparables.value", { amount: amountInWords(words, value) }),
    formatTick: (value) => words.number(value),
    scale: "log",
  };
  return { view, chart };
}
