import type { Words } from "../i18n/words";

interface StripFacts {
  readonly values: readonly { readonly value: number }[];
  readonly own?: { readonly label: string; readonly value: number } | undefined;
  readonly format: (value: number) => string;
}

/** What a strip chart shows, in sentences: its range, and where the planner's value stands. */
export function describeStrip({ values, own, format }: StripFacts, words: Words): string {
  if (values.length === 0) return words.say("ui.table.empty");
  const numbers = values.map(({ value }) => value);
  const range = words.say("ui.strip.summary", {
    count: numbers.length,
    smallest: format(Math.min(...numbers)),
    largest: format(Math.max(...numbers)),
  });
  if (!own) return range;
  const place = words.say("ui.strip.own", {
    label: own.label,
    value: format(own.value),
    below: numbers.filter((value) => value < own.value).length,
    count: numbers.length,
  });
  return `${range} ${place}`;
}
