import type { Words } from "../i18n/words";
import type { WordingCheck } from "../importing/wording/check-wording";
import { type OperativeVerb, verbStrengths } from "../importing/wording/operative-verbs";
import { quoted, remarkInWords } from "../importing/wording/remark-in-words";
import { timesOf } from "../importing/wording/times-of";

/** The remarks and the verbs of a text as data, each place with its words. */
export function wordingJson({ remarks, verbs }: WordingCheck, text: string) {
  const withQuote = <P extends { start: number; end: number }>(place: P) => ({
    ...place,
    quote: text.slice(place.start, place.end),
  });
  return {
    remarks: remarks.map((remark) => ({ ...remark, places: remark.places.map(withQuote) })),
    verbs: verbs.map((verb) => ({ ...verb, place: withQuote(verb.place) })),
  };
}

function verbLines(words: Words, verbs: readonly OperativeVerb[]): string[] {
  return verbStrengths.flatMap((strength) => {
    const times = timesOf(verbs.filter((each) => each.strength === strength));
    if (times.length === 0) return [];
    const listed = times.map((each) => words.say("wording.verb-times", { ...each })).join(", ");
    const said = words.say(`wording.strength.${strength}`);
    return [`  ${words.say("wording.verb-line", { strength: said, verbs: listed })}`];
  });
}

/** The language check of a text: each remark with its words, then how far the verbs bind. */
export function wordingInWords(words: Words, check: WordingCheck, text: string): string {
  const lines = check.remarks.flatMap((remark) => {
    const { title, why } = remarkInWords(words, remark);
    const kind = words.say(`wording.kind.${remark.kind}`);
    const quotes = remark.places.map((place) =>
      words.say("wording.quote", { paragraph: place.paragraph, quote: quoted(text, place, 120) }),
    );
    return [
      words.say("wording.line", { kind, title }),
      ...[why, ...quotes].map((line) => `    ${line}`),
    ];
  });
  return [
    words.say("wording.title"),
    ...(lines.length > 0 ? lines : [words.say("wording.none")]),
    words.say("wording.verbs"),
    ...verbLines(words, check.verbs),
    "",
  ].join("\n");
}
