import type { Words } from "../../i18n/words";
import type { AmountPart, DesignAmount } from "../../planning/yardsticks/design-amount";
import type { Reading } from "../../planning/yardsticks/yardsticks-of";
import { type YardstickId, yardsticks } from "../../precedents/yardsticks/yardstick";
import { labelOf } from "./value-in-words";
import { basisInWords, readingValue } from "./yardstick-words";

function partInWords(words: Words, { path, value, times }: AmountPart): string {
  const told = { amount: words.number(value), name: labelOf(words, path) };
  const amount = words.say("yardsticks.formula.part", told);
  if (!times) return amount;
  const factor = words.say("yardsticks.formula.part", {
    amount: words.number(times.value),
    name: labelOf(words, times.path),
  });
  return words.say("yardsticks.formula.times", { amount, factor });
}

/** The sectors of a list as one sum, since a formula of forty numbers says nothing. */
function sectorsInWords(words: Words, { low, parts }: DesignAmount): string | undefined {
  const [first] = parts;
  if (!first?.path.includes("[]")) return undefined;
  const field = labelOf(words, first.path);
  return words.say("yardsticks.formula.part", {
    amount: words.number(low),
    name: words.say("yardsticks.formula.sectors", { field, count: parts.length }),
  });
}

function amountInWords(words: Words, amount: DesignAmount): string {
  const sum =
    sectorsInWords(words, amount) ??
    amount.parts
      .map((part) => partInWords(words, part))
      .reduce((before, next) => words.say("yardsticks.formula.more", { sum: before, next }));
  return amount.parts.length > 1 && !amount.parts[0]?.path.includes("[]")
    ? words.say("yardsticks.formula.group", { sum })
    : sum;
}

/** What was counted: the fields, or for an expected strength how it was told. */
function countedInWords(words: Words, reading: Reading): string {
  const { counted } = reading;
  if (reading.basis === "authorised") return amountInWords(words, counted);
  const low = words.number(counted.low);
  const high = words.number(counted.high);
  const amount = low === high ? low : words.say("yardsticks.range", { low, high });
  return words.say("yardsticks.formula.part", { amount, name: basisInWords(words, reading) });
}

/** One amount by another with the numbers put in: "2,000 (Civilians) ÷ 9,000 (Troop ceiling)". */
export function quotientInWords(
  words: Words,
  { counted, against }: { readonly counted: DesignAmount; readonly against: DesignAmount },
): string {
  return words.say("yardsticks.formula.quotient", {
    counted: amountInWords(words, counted),
    against: amountInWords(words, against),
  });
}

/** The formula of a reading with its numbers put in. */
export function formulaInWords(words: Words, id: YardstickId, reading: Reading): string {
  return words.say("yardsticks.formula.whole", {
    counted: countedInWords(words, reading),
    against: amountInWords(words, reading.against),
    per: yardsticks[id].per,
    value: readingValue(words, id, reading),
  });
}
