import { bandOf } from "../../../../classroom/debrief/bands";
import type { Runs } from "../../block";
import { plain, said, strong } from "../../runs";
import type { PrintBlock } from "../print-block";
import { heading } from "../scene";
import type { DebriefInput } from "./debrief-input";

/** A team's band by a criterion with the trainer's own words; that none was given where none was. */
function bandRuns({ words, bands }: DebriefInput, team: string, criterion: Criterion): Runs {
  const entry = bandOf({ bands }, team, criterion.id);
  const band = criterion.bands.find(({ id }) => id === entry?.band);
  if (!band && !entry?.words) return said(words.say("board.bands.undecided"));
  return [
    ...(band ? [strong(words.closed(band.title))] : []),
    ...(entry?.words ? [plain(`${band ? " " : ""}${entry.words}`)] : []),
  ];
}
type Criterion = DebriefInput["exercise"]["facilitator"]["rubric"][number];

/** The trainer's judgements, criterion by criterion, in the trainer's own words. */
export function bandsPart(input: DebriefInput): PrintBlock[] {
  const { bands, teams, exercise, words } = input;
  const isJudged = bands.some(({ team }) => teams.some(({ id }) => id === team));
  if (!isJudged) return [];
  return [
    heading(2, "bands", words.say("board.section.bands")),
    { kind: "paragraph", tone: "quiet", runs: said(words.say("exercise-paper.limits.bands")) },
    ...exercise.facilitator.rubric.flatMap((criterion): PrintBlock[] => [
      heading(3, `band-${criterion.id}`, criterion.title),
      {
        kind: "table",
        caption: criterion.looksAt,
        columns: [
          { text: words.say("board.column.team"), align: "start" },
          { text: words.say("exercise-paper.debrief.band"), align: "start" },
        ],
        rows: teams.map(({ id, label }) => [said(label), bandRuns(input, id, criterion)]),
      },
    ]),
  ];
}
