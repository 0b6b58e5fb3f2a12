import type { MandateDesign } from "../../domain/design";
import type { Ballot, Vote, VotedChoice, VoteRound } from "../../domain/vote";
import { ballotsFor } from "../../domain/votes/rounds";
import { choiceKey } from "../../domain/votes/voted-choice";
import { findingById, workById } from "../../evidence/evidence-base";
import type { EvidenceBase } from "../../evidence/schema";
import type { Words } from "../../i18n/words";
import { roundInWords } from "../model/ballot-in-words";
import { findingInBrief } from "../model/finding-in-words";
import { choiceInWords, valueLines, votedValue } from "../model/votes/choice-in-words";
import { type ColumnOf, type Sheet, sheetOf } from "./sheet";

interface Line {
  readonly round: VoteRound;
  readonly ballot: Ballot;
  readonly at: VotedChoice;
  /** Absent where the colleague left the choice undecided. */
  readonly vote: Vote | undefined;
}

/** A row for each choice and ballot of a round, undecided ones too. */
function linesOf(design: MandateDesign, round: VoteRound): Line[] {
  const ballots = ballotsFor(design, round.id);
  return round.choices.flatMap((at) =>
    ballots.map((ballot): Line => {
      const vote = ballot.votes.find((each) => choiceKey(each.at) === choiceKey(at));
      return { round, ballot, at, vote };
    }),
  );
}

/** The votes of some rounds as a table, a row for each choice and colleague. */
export function votesSheet(
  words: Words,
  design: MandateDesign,
  evidence: EvidenceBase,
  rounds: readonly VoteRound[],
): Sheet {
  const columns: ColumnOf<Line>[] = [
    {
      text: words.say("vote.column.round"),
      width: 24,
      cell: ({ round }) => roundInWords(words, round),
    },
    {
      text: words.say("vote.column.choice"),
      width: 36,
      cell: ({ at }) => choiceInWords(words, design, at),
    },
    {
      text: words.say("vote.column.on"),
      width: 36,
      cell: ({ at, vote }) =>
        votedValue(words, design, at, vote?.on) ?? valueLines(words, design, at).join("\n"),
    },
    { text: words.say("vote.column.author"), width: 24, cell: ({ ballot }) => ballot.author },
    { text: words.say("vote.column.unit"), width: 24, cell: ({ ballot }) => ballot.unit },
    {
      text: words.say("vote.column.position"),
      width: 16,
      cell: ({ vote }) => words.say(`vote.position.${vote?.position ?? "undecided"}`),
    },
    { text: words.say("vote.column.amendment"), width: 40, cell: ({ vote }) => vote?.amendment },
    { text: words.say("vote.column.reason"), width: 40, cell: ({ vote }) => vote?.reason },
    {
      text: words.say("vote.column.findings"),
      width: 50,
      cell: ({ vote }) => vote?.findings?.map((id) => findingName(words, evidence, id)).join("\n"),
    },
    {
      text: words.say("vote.column.cast"),
      width: 14,
      cell: ({ ballot }) => ({ day: ballot.cast.slice(0, 10) }),
    },
  ];
  const lines = rounds.flatMap((round) => linesOf(design, round));
  return sheetOf({ id: "first-vote", title: words.say("vote.title") }, columns, lines);
}

/** A finding in a line, or its id where the evidence base does not have it. */
function findingName(words: Words, evidence: EvidenceBase, id: string): string {
  const finding = findingById(evidence, id);
  const work = finding && workById(evidence, finding.workId);
  return finding && work
    ? findingInBrief(words, finding, work)
    : words.say("vote.result.gone-finding", { id });
}
