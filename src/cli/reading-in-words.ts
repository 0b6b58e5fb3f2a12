import type { Words } from "../i18n/words";
import type { FurtherForce } from "../importing/match/further-forces";
import { type FieldReading, type LabelField, labelFields } from "../importing/match/label-fields";
import type { Reading } from "../importing/match/read-resolution";
import type { Score, Tally } from "./score-readings";

function valueInWords(words: Words, { value }: FieldReading): string {
  if (value === null) return words.say("reader.not-stated");
  return typeof value === "number"
    ? words.number(value)
    : words.sayDynamic(`reader.value.${value}`);
}

/** A further force of the text with its own values, a line each. */
function furtherForceLines(words: Words, { name, proposals }: FurtherForce): string[] {
  const lines = proposals.flatMap(({ field, value }) =>
    field === "expiryDate"
      ? []
      : words.say("reader.line", {
          field: words.say(`reader.field.${field}`),
          value: valueInWords(words, { value: value as FieldReading["value"], evidence: [] }),
        }),
  );
  return ["", words.say("reader.further-force", { name }), ...lines.map((line) => `  ${line}`)];
}

/** The force that a coded power was read for, where it is not the one whose mandate the text gives. */
function holderOf({ fields, design, furtherForces }: Reading, field: LabelField): string[] {
  const place = fields[field].evidence[0]?.start;
  if (field !== "useOfForce" || place === undefined) return [];
  const isAt = ({ evidence }: { evidence: FieldReading["evidence"] }) =>
    evidence.some(({ start }) => start === place);
  if (design.some(isAt)) return [];
  return furtherForces.flatMap(({ name, proposals }) => (proposals.some(isAt) ? [name] : []));
}

/** What was read, a field a line, each with the words it was read from. */
export function readingInWords(words: Words, reading: Reading): string {
  const { structure, number, fields, furtherForces } = reading;
  const counts = { preambular: structure.preamble.length, operative: structure.operative.length };
  const heading = number
    ? words.say("reader.heading", { number: number.value, ...counts })
    : words.say("reader.heading-without-number", counts);
  const lines = labelFields.flatMap((field) => {
    const line = {
      field: words.say(`reader.field.${field}`),
      value: valueInWords(words, fields[field]),
    };
    const quotes = fields[field].evidence.map(({ paragraph, quote }) =>
      words.say("reader.quote", { paragraph, quote: quote.replace(/\s+/g, " ") }),
    );
    const holders = holderOf(reading, field).map((force) =>
      words.say("reader.given-to", { force }),
    );
    const below = [...quotes, ...holders];
    return [words.say("reader.line", line), ...below.map((each) => `    ${each}`)];
  });
  const further = furtherForces.flatMap((force) => furtherForceLines(words, force));
  return [heading, "", ...lines, ...further, ""].join("\n");
}

function tallyLines(words: Words, tallies: Readonly<Record<LabelField, Tally>>): string[] {
  return labelFields
    .filter((field) => Object.values(tallies[field]).some((count) => count > 0))
    .map(
      (field) =>
        `  ${words.say("reader.score.line", { field: words.say(`reader.field.${field}`), ...tallies[field] })}`,
    );
}

/** A score, a field a line, labels that allow two readings apart. */
export function scoreInWords(words: Words, score: Score): string {
  return [
    words.say("reader.score.heading", { texts: score.texts }),
    words.say("reader.score.certain"),
    ...tallyLines(words, score.certain),
    words.say("reader.score.uncertain"),
    ...tallyLines(words, score.uncertain),
    words.say("reader.score.tasks", score.tasks),
    "",
  ].join("\n");
}
