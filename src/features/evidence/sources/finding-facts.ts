import type { Finding } from "../../../evidence/schema";
import type { FindingWords } from "../../../evidence-view/use-statements";
import type { Words } from "../../../i18n/words";
import { sizeInWords } from "../../../report/model/finding-in-words";

/** Everything that is coded on a finding, as pairs of what and how, in the order of reading. */
export function findingFacts(
  words: Words,
  finding: Finding,
  said: Pick<FindingWords, "coverage" | "scope">,
): [what: string, how: string][] {
  const { factor, topic, scored, outcome, perpetrator, studyDesign, method } = finding;
  const { related, basis, verified, reviewed, use } = finding;
  const topicKey = `evidence.topic.${topic}`;
  const scoredKey = `evidence.scored.${scored}`;
  const size = sizeInWords(words, finding);
  const scope = said.scope(finding);
  const fact = (id: string, how: string): [string, string] => [
    words.sayDynamic(`room.fact.${id}`),
    how,
  ];
  return [
    fact("topic", words.has(topicKey) ? words.sayDynamic(topicKey) : topic),
    fact(
      "factor",
      factor ? words.sayDynamic(`fields.serves.${factor}`) : words.say("room.fact.no-factor"),
    ),
    ...(scored
      ? [fact("scored", words.has(scoredKey) ? words.sayDynamic(scoredKey) : scored)]
      : []),
    fact("outcome", words.say(`evidence.outcome.${outcome}`)),
    fact("related", words.say(`evidence.related.${related}`)),
    fact("perpetrator", words.say(`evidence.perpetrator.${perpetrator}`)),
    ...(size ? [fact("size", size)] : []),
    fact("design", words.say(`evidence.study-design.${studyDesign}`)),
    fact("method", words.say(`evidence.method.${method}`)),
    fact("coverage", said.coverage(finding)),
    ...(scope ? [fact("scope", scope)] : []),
    fact("verified", words.say(`evidence.verified.${verified}`)),
    fact("basis", words.say(`evidence.basis.${basis}`)),
    fact("reviewed", words.date(reviewed)),
    fact("use", words.say(`evidence.use.${use}`)),
  ];
}
