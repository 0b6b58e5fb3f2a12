import type { ComparedCheck } from "../../../alternatives/compare/comparison";
import { findingById } from "../../../evidence/evidence-base";
import type { Block, FacingSide, Run, Runs } from "../block";
import { reasonInWords } from "../check-in-words";
import { plain, said, strong } from "../runs";
import { studyRuns } from "../study";
import { termsOf } from "./beside";
import { roomName, statusInWords, titleWithWarrant } from "./check-words";
import { byRoom } from "./differing-checks";
import type { Paper } from "./paper";

/** So many findings a side are told in a sentence each; of the others the sources are named. */
const toldASide = 6;

/** What one check says of each option, options of which it says the same together. */
function checkItem(paper: Paper, check: ComparedCheck): Block[] {
  const { words, options } = paper;
  const [first] = check.results;
  if (!first) return [];
  const cells = options.map(({ design }, place) => {
    const result = check.results[place] ?? first;
    const status = words.closed(statusInWords(words, check, place));
    return said(status, reasonInWords(words, result, design));
  });
  return [
    {
      kind: "paragraph",
      runs: [strong(titleWithWarrant(words, check))],
    },
    { kind: "terms", items: termsOf(paper, cells) },
  ];
}

/** Numbers of the works of further findings, each once; nothing where there are no further ones. */
function furtherRuns({ records, sources, words }: Paper, ids: readonly string[]): Runs[] {
  if (ids.length === 0) return [];
  const works = ids.flatMap((id) => findingById(records.evidence, id)?.workId ?? []);
  const marks = [...new Set(works)].flatMap((workId): Run[] => [
    plain("\u00a0"),
    sources.citeWork(workId),
  ]);
  return [[plain(words.say("options-paper.evidence.further", { count: ids.length })), ...marks]];
}

function side(
  paper: Paper,
  ids: readonly string[],
  { title, none, sayDirection }: { title: string; none: string; sayDirection: boolean },
): FacingSide {
  const { base, records } = paper;
  const findings = ids.flatMap((id) => findingById(records.evidence, id) ?? []);
  return {
    title,
    none,
    items: [
      ...findings
        .slice(0, toldASide)
        .map((finding) => studyRuns(base.making, finding, sayDirection)),
      ...furtherRuns(
        paper,
        findings.slice(toldASide).map(({ id }) => id),
      ),
    ],
  };
}

/** What speaks for and against what some checks ask, at the same size; each finding once. */
function facing(paper: Paper, checks: readonly ComparedCheck[]): Block[] {
  const { words } = paper;
  const results = checks.flatMap(({ results: [first] }) => first ?? []);
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  const pro = unique(results.flatMap(({ findings }) => findings));
  const contra = unique(results.flatMap(({ against, nulls }) => [...against, ...nulls]));
  if (pro.length + contra.length === 0)
    return [
      {
        kind: "paragraph",
        tone: "quiet",
        runs: said(words.say("options-paper.evidence.none")),
      },
    ];
  return [
    {
      kind: "facing",
      sides: [
        side(paper, pro, {
          title: words.say("options-paper.evidence.for", { count: pro.length }),
          none: words.say("options-paper.evidence.for.none"),
          sayDirection: false,
        }),
        side(paper, contra, {
          title: words.say("options-paper.evidence.other", { count: contra.length }),
          none: words.say("options-paper.evidence.other.none"),
          sayDirection: true,
        }),
      ],
    },
  ];
}

/**
 * Why the checks that differ say what they say of each option, and the evidence for and against what
 * they ask: that of the checks themselves, never of the factor that they are filed under.
 */
export function evidencePart(paper: Paper): Block[] {
  const { words } = paper;
  const rooms = byRoom(paper, (difference) => difference === "moved" || difference === "different");
  return [
    { kind: "heading", level: 2, id: "evidence", text: words.say("options-paper.evidence") },
    {
      kind: "paragraph",
      runs: said(
        words.say(
          rooms.length > 0 ? "options-paper.evidence.what" : "options-paper.evidence.alike",
        ),
      ),
    },
    ...rooms.flatMap(({ room, checks }): Block[] => [
      { kind: "heading", level: 3, id: `evidence-${room}`, text: roomName(words, room) },
      ...checks.flatMap((check) => checkItem(paper, check)),
      ...facing(paper, checks),
    ]),
  ];
}
