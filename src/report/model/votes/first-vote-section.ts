import type { Ballot, VoteRound } from "../../../domain/vote";
import { ballotsFor, roundsOf } from "../../../domain/votes/rounds";
import {
  type ChoiceTally,
  isDiffered,
  isUnvoted,
  mostContestedFirst,
  tallyOf,
  type Voice,
} from "../../../domain/votes/tally";
import { findingById, workById } from "../../../evidence/evidence-base";
import { roundInWords } from "../ballot-in-words";
import type { Block, Runs, Term } from "../block";
import { findingInBrief } from "../finding-in-words";
import type { Making } from "../making";
import { joined, plain, said, strong, withGap } from "../runs";
import { markRuns } from "../study";
import { choiceInWords, valueLines, votedValue } from "./choice-in-words";
import { voterInWords, votersInWords } from "./voters-in-words";

/** So many choices are named in a sentence at most. */
const mostNamed = 20;

/**
 * Who differed in the rounds that are closed: on which choice, what should stand instead, why, and
 * on which findings, numbered among the sources. Nothing where no round is closed.
 */
export function firstVoteSection(making: Making): Block[] {
  const { words, design } = making;
  const closed = roundsOf(design).filter((round) => round.closed !== undefined);
  if (closed.length === 0) return [];
  const text = words.say("vote.report.heading");
  return [
    { kind: "heading", level: 2, id: "first-vote", text },
    { kind: "paragraph", runs: said(words.say("vote.report.what")) },
    ...closed.flatMap((round) => roundBlocks(making, round)),
  ];
}

function roundBlocks(making: Making, round: VoteRound): Block[] {
  const { design } = making;
  const ballots = ballotsFor(design, round.id);
  const tallies = tallyOf(design, round);
  const voted = tallies.filter((tally) => !isUnvoted(tally));
  const agreed = voted.filter((tally) => !isDiffered(tally));
  const unvoted = ballots.length === 0 ? [] : tallies.filter(isUnvoted);
  const rest = [
    ...namedOrCounted(making, "vote.report.agreed", agreed),
    ...namedOrCounted(making, "vote.report.unvoted", unvoted),
  ];
  const differed = mostContestedFirst(voted.filter(isDiffered));
  return [
    { kind: "paragraph", runs: said(roundLine(making, round, ballots)) },
    ...differed.flatMap((tally) => differedBlocks(making, round, tally)),
    ...rest.map((line): Block => ({ kind: "paragraph", runs: said(line) })),
  ];
}

/** What is said in the place of names. */
const counted = {
  "vote.report.agreed": "vote.report.agreed-many",
  "vote.report.unvoted": "vote.report.unvoted-many",
} as const;

/** Choices by name, or counted where their names would fill a page; nothing where there are none. */
function namedOrCounted(
  { words, design }: Making,
  key: keyof typeof counted,
  tallies: readonly ChoiceTally[],
): string[] {
  const count = tallies.length;
  if (count === 0) return [];
  if (count > mostNamed) return [words.say(counted[key], { count })];
  // Names have commas of their own.
  const choices = words.clauses(tallies.map(({ at }) => choiceInWords(words, design, at)));
  return [words.say(key, { choices })];
}

function roundLine({ words }: Making, round: VoteRound, ballots: readonly Ballot[]): string {
  return words.say("vote.report.round", {
    round: roundInWords(words, round),
    date: words.date((round.closed ?? round.opened).slice(0, 10)),
    choices: round.choices.length,
    count: ballots.length,
    names: words.list(votersInWords(words, round, ballots)),
  });
}

/** One choice on which somebody differed: what it says, each voice, who supports it. */
function differedBlocks(making: Making, round: VoteRound, tally: ChoiceTally): Block[] {
  const { words, design } = making;
  const { at, amend, oppose, support, undecided } = tally;
  const names = (voices: readonly Voice[]) =>
    words.list(voices.map((voice) => voterInWords(words, voice)));
  const others = [
    ...(support.length > 0 ? [words.say("vote.report.supported", { names: names(support) })] : []),
    ...(undecided.length > 0
      ? [words.closed(words.say("vote.result.undecided", { names: words.list(undecided) }))]
      : []),
  ];
  const value = words.say("vote.result.now", {
    value: words.clauses(valueLines(words, design, at)),
  });
  const items: Term[] = [...oppose, ...amend].map((voice) => ({
    term: voterInWords(words, voice),
    runs: voiceRuns(making, voice),
  }));
  const key = round.choices.indexOf(at) + 1;
  const text = choiceInWords(words, design, at);
  return [
    { kind: "heading", level: 3, id: `first-vote-${round.id}-${key}`, text },
    { kind: "paragraph", runs: said(words.closed(value)) },
    { kind: "terms", items },
    ...(others.length > 0 ? [{ kind: "paragraph", runs: said(words.join(others)) } as const] : []),
  ];
}

/** What a colleague would have otherwise, on which value, why, and by which findings. */
function voiceRuns(making: Making, voice: Voice): Runs {
  const { words, design } = making;
  const { position, amendment, reason, at, on, findings = [] } = voice;
  const stand = words.say(`vote.result.${position}`);
  const voted = votedValue(words, design, at, on);
  const [now] = valueLines(words, design, at);
  const sentences = [
    ...(voted === undefined || voted === now
      ? []
      : [words.say("vote.result.voted-on", { value: voted })]),
    ...(amendment ? [words.say("vote.result.instead", { text: amendment })] : []),
    ...(reason ? [words.say("vote.result.why", { text: reason })] : []),
  ];
  return joined([
    [strong(words.closed(stand))],
    ...sentences.map((sentence) => said(words.closed(sentence))),
    findingRuns(making, findings),
  ]);
}

function findingRuns(making: Making, ids: readonly string[]): Runs {
  const { words, records } = making;
  if (ids.length === 0) return [];
  const each = ids.map((id): Runs => {
    const finding = findingById(records.evidence, id);
    const work = finding && workById(records.evidence, finding.workId);
    if (!finding || !work) return [plain(words.say("vote.result.gone-finding", { id }))];
    const brief = findingInBrief(words, finding, work);
    const mark = markRuns(making, finding);
    return [plain(`${brief}\u00a0`), making.sources.citeWork(finding.workId), ...mark];
  });
  const mark = plain(words.clauseMark);
  return [
    plain(withGap(words.say("vote.report.goes-by"))),
    ...each.flatMap((runs, index) => (index === 0 ? runs : [mark, ...runs])),
    plain(words.fullStop),
  ];
}
