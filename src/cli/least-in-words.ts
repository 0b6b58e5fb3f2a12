import type { MandateDesign } from "../domain/design";
import type { AnswerSet, LeastAnswer } from "../engine/explore/least-answer";
import type { Words } from "../i18n/words";
import { checkTitleById } from "../report/model/check-in-words";
import {
  beyondInWords,
  outcomeInWords,
  questionInWords,
} from "../report/model/least-change/answer-in-words";
import {
  editInWords,
  escapedInWords,
  meansInWords,
  mendsInWords,
  movedInWords,
  movesOf,
} from "../report/model/least-change/set-in-words";

/** So many ways are written out; the JSON holds all that were kept. */
const mostWritten = 10;

/** A part with its heading; nothing where it has no lines. */
const part = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? ["", title, ...lines.map((line) => `  ${line}`)] : [];

function wayLines(words: Words, design: MandateDesign, unmet: readonly string[], way: AnswerSet) {
  const { mended, worse, others } = movesOf(way, unmet);
  const told = (kind: "mended" | "worse" | "others", moves: typeof mended) =>
    moves.map((move) => `${words.say(`least-change.moved.${kind}`)}: ${movedInWords(words, move)}`);
  const escaped = escapedInWords(words, mended);
  return [
    ...way.edits.flatMap((effect) => [
      editInWords(words, design, effect.edit),
      ...(effect.mends.length > 0 ? [`  ${mendsInWords(words, effect)}`] : []),
    ]),
    ...told("mended", mended),
    ...(escaped === "" ? [] : [escaped]),
    ...told("worse", worse),
    ...told("others", others),
    words.join(meansInWords(words, design, way.set)),
    ...(way.others.length > 0
      ? [words.closed(words.say("least-change.others", { count: way.others.length }))]
      : []),
  ];
}

/** The least change for reading in a terminal: what was asked, the answer, the ways, what stays. */
export function leastInWords(words: Words, design: MandateDesign, answer: LeastAnswer): string {
  const { sets, more, alone, beyond, unmet, question, asked } = answer;
  const ways = sets
    .slice(0, mostWritten)
    .flatMap((way, at) =>
      part(words.say("least-change.way", { place: at + 1 }), wayLines(words, design, unmet, way)),
    );
  const unwritten = more + Math.max(0, sets.length - mostWritten);
  const together = alone.map(({ check, set }) =>
    words.say("least-change.alone.item", {
      check: checkTitleById(words, check),
      edits: words.clauses(set.map((edit) => editInWords(words, design, edit))),
    }),
  );
  return [
    design.about.title,
    words.say("least-change.our-checks"),
    words.join(questionInWords(words, question, asked)),
    "",
    ...outcomeInWords(words, answer).filter((line) => line !== ""),
    ...ways,
    ...(unwritten > 0 ? ["", words.say("least-change.ways.unlisted", { count: unwritten })] : []),
    ...part(words.say("least-change.alone"), together),
    ...part(
      words.say("least-change.beyond"),
      beyond.map((each) => words.join(beyondInWords(words, each))),
    ),
    "",
  ].join("\n");
}
