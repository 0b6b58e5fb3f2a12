import type { Paragraph } from "../structure/paragraph";

/** One decision of a paragraph: its verb and what hangs on it. */
export interface Clause {
  paragraph: Paragraph;
  /** The verb in the third person, small: "decides", "requests"; "" before the first verb. */
  verb: string;
  /** Places in the paragraph's whole words. */
  start: number;
  end: number;
  text: string;
}

const verb =
  "decides|authori[sz]es|requests|calls|urges|encourages|invites|welcomes|notes|takes|stresses|emphasi[sz]es|underlines|underscores|reaffirms|reiterates|recalls|expresses|demands|condemns|endorses|approves|affirms|recommends|commends|deplores|recogni[sz]es|directs|instructs|resolves|declares|determines|looks|extends|renews|establishes|asks|appeals|confirms|acknowledges|insists|agrees|exhorts|accepts|designates|mandates|supports|considers|regrets|entrusts|empowers|shares|pays|draws|intends|undertakes|terminates|increases|concurs|creates|sets";
/** Verbs that open a paragraph but are too common inside a sentence to be looked for there. */
const onlyFirst =
  "maintains|raises|reduces|lowers|fixes|renames|re-?emphasi[sz]es|reconfirms|reinforces|prolongs|adjusts|expands|revises";
const adverb =
  "(?:also|further|furthermore|therefore|thus|in (?:this|that) (?:regard|connection|context|respect)|accordingly|specifically|strongly|again|once (?:more|again)|fully|hereby|deeply|particularly|consequently|additionally|to this end|for (?:this|that) purpose|in addition|moreover)";
const opening = `${verb}|${onlyFirst}`;
const capital = opening.replace(
  /(^|\|)([a-z])/g,
  (_, bar: string, letter: string) => `${bar}${letter.toUpperCase()}`,
);
const capitalAdverb = adverb.replace(
  /(\(\?:|\|)([a-z])/g,
  (_, bar: string, letter: string) => `${bar}${letter.toUpperCase()}`,
);

const first = `(?:^|(?<=[:.;)] )|(?<=[-–—\\u2022] ?))["'(]*(?:(?:${capitalAdverb}|${adverb}),? (?:and )?)*(${capital}|${opening})\\b`;
const follows =
  "(?=,? (?:the|that|this|its|his|all|any|both|to|in|on|upon|for|with|him|it|them|these|those|such|and|also|further|each|an?|no|concern|note|forward|States|Member|again|strongly|[A-Z]))";
const later = `(?<=[,;:.)] |\\band )(?:and )?(?:${adverb},? (?:and )?)*(${verb})${follows}`;
/** A decision that goes on with its subject: "...; the Force shall be ...". */
const subject = "(?<=; )(?:and )?(?:that )?(?:the|this|its) [A-Z][a-z]+ (?:shall|will)\\b";
const boundary = new RegExp(`${first}|${later}|${subject}`, "g");
/** Verbs that are nouns too, so that "and requests from" is no decision. */
const nounAfterAnd =
  /^(?:notes|takes|calls|supports|mandates|considers|increases|looks|sets|shares|draws|intends)$/;

/** The decisions of a paragraph, in order. A paragraph always has one, even without a verb. */
export function clausesOf(paragraph: Paragraph): Clause[] {
  const { text } = paragraph.whole;
  const starts: { start: number; verb: string }[] = [];
  for (const match of text.matchAll(boundary)) {
    const found = (match[1] ?? match[2] ?? "decides").toLowerCase().replace(/is(?=es?$)/, "iz");
    const afterAnd =
      match[2] !== undefined &&
      /(?:^|[^,;:.] )and $/.test(text.slice(Math.max(0, match.index - 6), match.index));
    if (afterAnd && nounAfterAnd.test(found)) continue;
    starts.push({ start: match.index, verb: found });
  }
  if (starts[0]?.start !== 0) starts.unshift({ start: 0, verb: "" });
  return starts.map(({ start, verb: found }, index) => {
    const end = starts[index + 1]?.start ?? text.length;
    return { paragraph, verb: found, start, end, text: text.slice(start, end) };
  });
}
