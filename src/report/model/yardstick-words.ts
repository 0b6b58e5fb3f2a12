import type { Words } from "../../i18n/words";
import type { DesignYardstick, Reading } from "../../planning/yardsticks/yardsticks-of";
import { minimumComparables, type Place } from "../../precedents/comparables";
import { type YardstickId, yardsticks } from "../../precedents/yardsticks/yardstick";

/** Two figures that count below one, three above, whole numbers from a hundred on: 0.087, 1.45, 216. */
export function amountOn(words: Words, value: number): string {
  if (value >= 100) return words.number(value, { maximumFractionDigits: 0 });
  return words.number(value, { maximumSignificantDigits: value < 1 ? 2 : 3 });
}

/** A value on a yardstick with its unit: "0.68 per 1,000 people", "12%". */
export function valueOn(words: Words, id: YardstickId, value: number): string {
  const { against, per } = yardsticks[id];
  if (per === 100) return words.percent(value);
  const amount = amountOn(words, value);
  return words.say(`yardsticks.value.${against === "area" ? "area" : "people"}`, { amount });
}

/** A value for a column whose head has the unit; a share carries its sign. */
export function bareValue(words: Words, id: YardstickId, value: number): string {
  return yardsticks[id].per === 100 ? words.percent(value) : amountOn(words, value);
}

/** A reading for a row whose head has the unit: "0.51 to 0.63", "at least 0.087". */
export function bareReading(words: Words, id: YardstickId, { low, high, open }: Reading): string {
  const least = bareValue(words, id, low);
  if (open.length > 0) return words.say("yardsticks.at-least", { value: least });
  if (low === high) return least;
  return words.say("yardsticks.range", { low: least, high: bareValue(words, id, high) });
}

/** The middle half for a row whose head has the unit; "" where there are too few. */
export function bareHalf(words: Words, { id, quartiles }: DesignYardstick): string {
  if (!quartiles) return "";
  const low = bareValue(words, id, quartiles.lower);
  return words.say("yardsticks.range", { low, high: bareValue(words, id, quartiles.upper) });
}

/** A reading's value: one, a range, or "at least" where something that could raise it is not stated. */
export function readingValue(
  words: Words,
  id: YardstickId,
  reading: Pick<Reading, "low" | "high" | "open">,
): string {
  const { low, high, open } = reading;
  if (open.length > 0) return words.say("yardsticks.at-least", { value: valueOn(words, id, low) });
  if (low === high) return valueOn(words, id, low);
  return words.say("yardsticks.range", {
    low: bareValue(words, id, low),
    high: valueOn(words, id, high),
  });
}

/** "Authorised", "Expected in month 10, by firm pledges". */
export function basisInWords(words: Words, { basis, month }: Reading): string {
  return words.say(`yardsticks.basis.${basis}`, { month: month ?? 0 });
}

/** "authorised", "expected", "deployed". */
export function basisInShort(words: Words, { basis }: Pick<Reading, "basis">): string {
  const short = basis === "ramp" || basis === "pledges" ? "expected" : basis;
  return words.say(`yardsticks.basis.short.${short}`);
}

/** A reading with how it was told: "Authorised: 0.98 per 1,000 people". */
export function readingInWords(words: Words, id: YardstickId, reading: Reading): string {
  const basis = basisInWords(words, reading);
  return words.say("yardsticks.basis.is", { basis, value: readingValue(words, id, reading) });
}

function bandInWords(words: Words, place: Place, high: Place | undefined): string {
  const low = words.say(`yardsticks.band.${place.band}`);
  if (high === undefined || high.band === place.band) return low;
  return words.say("yardsticks.band.range", {
    low,
    high: words.say(`yardsticks.band.${high.band}`),
  });
}

/** Whether what is not stated could move it to another quarter: nothing lies above the highest. */
const mayBeHigher = ({ open, place }: Reading) => open.length > 0 && place?.band !== "above-upper";

/** Where a reading stands, as a sentence; the value alone where it has no place. */
export function placeSentence(words: Words, id: YardstickId, reading: Reading): string {
  const { place, highPlace } = reading;
  if (place === undefined) return words.closed(readingInWords(words, id, reading));
  const told = { basis: basisInWords(words, reading), value: readingValue(words, id, reading) };
  const counts = { ...told, below: place.rank - 1, n: place.n };
  if (mayBeHigher(reading)) return words.say("yardsticks.place.at-least", counts);
  const band = bandInWords(words, place, highPlace);
  return words.say("yardsticks.place", { ...counts, band });
}

/** Where a reading stands, short enough for the cell of a table. */
export function placeCell(words: Words, yardstick: DesignYardstick, reading: Reading): string {
  const { place, highPlace } = reading;
  if (place === undefined) return noPlaceCell(words, yardstick);
  const counts = { below: place.rank - 1, n: place.n };
  if (mayBeHigher(reading)) return words.say("yardsticks.place.at-least.cell", counts);
  const band = bandInWords(words, place, highPlace);
  return words.say("yardsticks.place.cell", { ...counts, band });
}

/** Where the low end of a reading stands, for a narrow column; "" where it has no place. */
export function shortPlace(words: Words, reading: Reading): string {
  const { place } = reading;
  if (place === undefined) return "";
  const counts = { below: place.rank - 1, n: place.n };
  if (mayBeHigher(reading)) return words.say("yardsticks.place.at-least.short", counts);
  const band = words.say(`yardsticks.band.short.${place.band}`);
  return words.say("yardsticks.place.short", { ...counts, band });
}

const countsOf = ({ comparables }: DesignYardstick) => ({
  n: comparables.length,
  minimum: minimumComparables,
});

/** Why the design has no place, as a sentence; "" where it has one. */
export function whyNoPlace(words: Words, yardstick: DesignYardstick): string {
  const { whyNoPlace: why } = yardstick;
  return why ? words.say(`yardsticks.none.${why}`, countsOf(yardstick)) : "";
}

const noPlace = (words: Words, why: string) => words.say("yardsticks.none.cell", { why });

/** Why the design has no place, for the cell of a table; "" where nothing stands in the way. */
export function noPlaceCell(words: Words, yardstick: DesignYardstick): string {
  const { whyNoPlace: why } = yardstick;
  if (why === undefined) return "";
  return noPlace(words, words.say(`yardsticks.none.cell.${why}`, countsOf(yardstick)));
}

/** No place for want of a value, for the cell of a table. */
export function noValueCell(words: Words): string {
  return noPlace(words, words.say("yardsticks.none.cell.no-value"));
}

/** Why there is no middle half, for the cell of a table: no type to look for, or too few of it. */
export function fewCell(words: Words, yardstick: DesignYardstick): string {
  const why = yardstick.whyNoPlace === "type-not-stated" ? yardstick.whyNoPlace : "few";
  return words.say(`yardsticks.none.cell.${why}`, countsOf(yardstick));
}

/** The quarters of the comparables with their range, as a sentence; "" where there are too few. */
export function quartersSentence(words: Words, { id, quartiles, comparables }: DesignYardstick) {
  const [first, last] = [comparables[0], comparables.at(-1)];
  if (!quartiles || !first || !last) return "";
  return words.say("yardsticks.half", {
    n: comparables.length,
    lower: bareValue(words, id, quartiles.lower),
    upper: valueOn(words, id, quartiles.upper),
    median: valueOn(words, id, quartiles.median),
    least: bareValue(words, id, first.value),
    most: valueOn(words, id, last.value),
  });
}

/** The middle half for the cell of a table: "0.54 to 3.6"; "" where there are too few. */
export function halfCell(words: Words, { id, quartiles }: DesignYardstick): string {
  if (!quartiles) return "";
  const low = bareValue(words, id, quartiles.lower);
  return words.say("yardsticks.range", { low, high: valueOn(words, id, quartiles.upper) });
}
