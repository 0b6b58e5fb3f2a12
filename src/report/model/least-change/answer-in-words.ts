import type { FieldPath } from "../../../domain/field-path";
import type { BeyondReach } from "../../../engine/explore/beyond-reach";
import type { LeastAnswer } from "../../../engine/explore/least-answer";
import { keepings, type LeastQuestion } from "../../../engine/explore/least-question";
import type { Words } from "../../../i18n/words";
import { checkTitleById } from "../check-in-words";
import { labelOf } from "../value-in-words";

/** The question in a sentence, with the checks that it is about and what is kept. */
export function questionInWords(words: Words, question: LeastQuestion, asked: number): string[] {
  const warrants = words.list(
    question.warrants.map((warrant) =>
      words.say("least-change.asks.warrant", { warrant: words.say(`report.warrant.${warrant}`) }),
    ),
  );
  const keeping = keepings.find((each) => each === question.keeping) ?? "nothing";
  return [
    words.say(question.partly ? "least-change.asks.partly" : "least-change.asks", {
      count: asked,
      warrants,
    }),
    words.say(`least-change.keeping.${keeping}.said`),
  ];
}

/**
 * How many edits the answer takes, or that there is none; whether that is exact; and of how many
 * checks nothing can be said. Empty where there is nothing to say.
 */
export function outcomeInWords(words: Words, answer: LeastAnswer): string[] {
  const { outcome, tried, unmet, more, silent } = answer;
  const edits = answer.sets[0]?.set.length ?? 0;
  // Other values of the same answers are ways as well, and so are those that are not listed.
  const ways = answer.sets.reduce((sum, { others }) => sum + 1 + others.length, more);
  const counts = { edits, ways, unmet: unmet.length, beyond: answer.beyond.length, tried };
  const said = words.say(`least-change.outcome.${outcome}`, counts);
  const silence = silent > 0 ? words.say("least-change.silent", { silent }) : "";
  return [said, exactnessInWords(words, answer), silence];
}

function exactnessInWords(words: Words, { outcome, isEverySet, looked, variables }: LeastAnswer) {
  const counts = { looked, variables };
  if (outcome === "nothing-to-do") return "";
  if (outcome === "gave-up") return words.say("least-change.exact.gave-up", counts);
  return words.say(isEverySet ? "least-change.exact" : "least-change.exact.not-every", counts);
}

/** Why a check stays unmet, in sentences. */
export function beyondInWords(words: Words, { check, why, ...fields }: BeyondReach): string[] {
  const named = (paths: readonly FieldPath[]) =>
    words.list([...new Set(paths.map((path) => labelOf(words, path)))]);
  return [
    words.say(`least-change.beyond.${why}`, { check: checkTitleById(words, check) }),
    ...(["limited", "toWrite", "staying"] as const).flatMap((kind) =>
      fields[kind].length > 0
        ? [words.say(`least-change.beyond.${kind}`, { fields: named(fields[kind]) })]
        : [],
    ),
  ];
}
