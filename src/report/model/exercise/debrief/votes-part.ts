import type { ContestedChoice, DissentWords } from "../../../../classroom/debrief/board";
import type { Runs } from "../../block";
import { joined, plain, said } from "../../runs";
import type { PrintBlock } from "../print-block";
import { heading } from "../scene";
import { authorOf, contestedName, teamNames } from "./board-words";
import type { DebriefInput } from "./debrief-input";

function dissentRuns(input: DebriefInput, dissent: DissentWords): Runs {
  const { words } = input;
  const { position, amendment = "", reason = "" } = dissent;
  const who = authorOf(input, dissent);
  const lead = words.say(`board.votes.${position === "oppose" ? "oppose" : "amend"}`, { who });
  return joined([[plain(lead.trim())], said(amendment, reason)]);
}

function contestedBlocks(input: DebriefInput, choice: ContestedChoice): PrintBlock[] {
  const { words, teams } = input;
  const field = contestedName(words, choice);
  const tallies = teams.flatMap(({ place, label }) => {
    const tally = choice.teams.find(({ team }) => team === place);
    return tally ? [{ label, tally }] : [];
  });
  const id = `vote-${choice.path}-${choice.item ?? ""}`;
  return [
    heading(3, id, words.say("board.votes.message", { field, count: choice.teams.length })),
    {
      kind: "table",
      caption: field,
      columns: [
        { text: words.say("board.column.team"), align: "start" },
        { text: words.say("exercise-paper.debrief.votes"), align: "start" },
      ],
      rows: tallies.map(({ label, tally: { support, amend, oppose, undecided } }) => [
        said(label),
        said(words.say("board.votes.tally", { support, amend, oppose, undecided })),
      ]),
    },
    ...tallies.flatMap(({ label, tally }): PrintBlock[] =>
      tally.words.length === 0
        ? []
        : [
            { kind: "paragraph", runs: [{ kind: "strong", text: label }] },
            { kind: "list", items: tally.words.map((each) => dissentRuns(input, each)) },
          ],
    ),
  ];
}

/** The most contested choices within teams, from closed votes alone. */
export function votesPart(input: DebriefInput): PrintBlock[] {
  const { words, teams, board } = input;
  const { contested, notVoted, stillOpen } = board.votes;
  const silent = (["not-voted", "still-open"] as const).flatMap((key): PrintBlock[] => {
    const places = key === "not-voted" ? notVoted : stillOpen;
    if (places.length === 0) return [];
    const names = words.list(teamNames(teams, places));
    const text = words.say(`board.votes.${key}`, { count: places.length, teams: names });
    return [{ kind: "paragraph", tone: "quiet", runs: said(text) }];
  });
  return [
    heading(2, "votes", words.say("board.section.votes")),
    { kind: "paragraph", tone: "quiet", runs: said(words.say("board.votes.what")) },
    ...(contested.length === 0
      ? [{ kind: "paragraph", runs: said(words.say("board.votes.none")) } as const]
      : contested.flatMap((choice) => contestedBlocks(input, choice))),
    ...silent,
  ];
}
