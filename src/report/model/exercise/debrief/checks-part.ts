import type { CheckRow } from "../../../../classroom/debrief/board";
import { statuses as allStatuses } from "../../../../engine/status";
import type { Runs } from "../../block";
import { checkTitleById } from "../../check-in-words";
import { joined, plain, said, strong } from "../../runs";
import type { PrintBlock } from "../print-block";
import { heading } from "../scene";
import { teamNames } from "./board-words";
import type { DebriefInput } from "./debrief-input";

/** The checks that do not stand alike in all shown teams. */
export const differingChecks = ({ board, teams }: Pick<DebriefInput, "board" | "teams">) =>
  board.checks.filter(
    ({ statuses }) => new Set(teams.map(({ place }) => statuses[place])).size > 1,
  );

/** What a check rests on, and that studies disagree where they do. */
export function warrantInWords({ words }: Pick<DebriefInput, "words">, row: CheckRow): string {
  return words.join([
    words.sayDynamic(`checks.warrant.${row.warrant}`),
    ...(row.contested ? [words.say("checks.shared.contested")] : []),
  ]);
}

/** "Met: Blue; Red. Not met: Green." */
function statusRuns({ words, teams }: DebriefInput, { statuses }: CheckRow): Runs {
  return joined(
    allStatuses.flatMap((status): Runs[] => {
      const own = teams.filter(({ place }) => statuses[place] === status);
      if (own.length === 0) return [];
      const names = words.closed(
        words.clauses(
          teamNames(
            own,
            own.map(({ place }) => place),
          ),
        ),
      );
      return [
        [
          strong(
            words.say("exercise-paper.debrief.status", {
              status: words.say(`ui.status.${status}`),
            }),
          ),
          plain(` ${names}`),
        ],
      ];
    }),
  );
}

/** How each check stands in each team's work; never summed, never ranked. */
export function checksPart(input: DebriefInput): PrintBlock[] {
  const { words } = input;
  const rows = differingChecks(input);
  const rooms = [...new Set(rows.map(({ room }) => room))];
  return [
    heading(2, "checks", words.say("board.section.checks")),
    { kind: "paragraph", tone: "quiet", runs: said(words.say("board.checks.what")) },
    {
      kind: "paragraph",
      runs: said(words.say("exercise-paper.debrief.checks", { count: rows.length })),
    },
    ...rooms.map(
      (room): PrintBlock => ({
        kind: "table",
        caption:
          room === "coherence" ? words.say("board.coherence") : words.say(`fields.serves.${room}`),
        columns: [
          { text: words.say("exercise-paper.debrief.check"), align: "start" },
          { text: words.say("exercise-paper.debrief.rests-on"), align: "start" },
          { text: words.say("exercise-paper.teams"), align: "start" },
        ],
        rows: rows
          .filter((row) => row.room === room)
          .map((row) => [
            said(checkTitleById(words, row.check)),
            said(warrantInWords(input, row)),
            statusRuns(input, row),
          ]),
      }),
    ),
  ];
}
