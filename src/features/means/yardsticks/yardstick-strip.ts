import type { Words } from "../../../i18n/words";
import type { DesignYardstick, Reading } from "../../../planning/yardsticks/yardsticks-of";
import type { Precedent } from "../../../precedents/schema";
import { yardsticks } from "../../../precedents/yardsticks/yardstick";
import { bareValue, basisInShort } from "../../../report/model/yardstick-words";
import type { StripChartProps, StripValue } from "../../../ui/strip-values";
import { marksOn } from "./marks-on";

/** The values of the design by name: the low end of the first, then every other one. */
function ownValues(words: Words, readings: readonly Reading[]): StripValue[] {
  return readings.flatMap((reading) => {
    const { basis, low, high } = reading;
    const short = basisInShort(words, reading);
    const own = {
      id: `own-${basis}`,
      label: words.say("yardsticks.chart.own", { basis: short }),
      value: low,
    };
    if (low === high) return [own];
    const label = words.say("yardsticks.chart.own-high", { basis: short });
    return [own, { id: `own-${basis}-high`, label, value: high }];
  });
}

function titleOf(words: Words, { comparables, readings }: DesignYardstick): string {
  const [first] = readings;
  if (!first?.place) return words.say("yardsticks.chart.alone", { n: comparables.length });
  const { n, rank } = first.place;
  return words.say("yardsticks.chart", { n, below: rank - 1, basis: basisInShort(words, first) });
}

/**
 * The picture of a yardstick: comparable operations as dots, their middle half shaded, the design
 * and the published marks by name. Undefined with too few operations; without the design where it
 * is not counted as they are.
 */
export function yardstickStrip(
  words: Words,
  yardstick: DesignYardstick,
  precedents: readonly Precedent[],
): StripChartProps | undefined {
  const { id, comparables, quartiles, readings } = yardstick;
  if (!quartiles) return undefined;
  const acronyms = new Map(precedents.map((each) => [each.id, each.acronym]));
  const [own, ...also] = ownValues(
    words,
    readings.filter(({ place }) => place !== undefined),
  );
  const median = { id: "median", label: words.say("yardsticks.chart.median") };
  return {
    title: titleOf(words, yardstick),
    values: comparables.map(({ precedentId, value }) => ({
      id: precedentId,
      label: acronyms.get(precedentId) ?? precedentId,
      value,
    })),
    ...(own ? { own, also } : {}),
    band: { from: quartiles.lower, to: quartiles.upper },
    marks: [{ ...median, value: quartiles.median }, ...marksOn(words, id)],
    format: (value) => bareValue(words, id, value),
    scale: yardsticks[id].per === 100 ? "linear" : "log",
  };
}
