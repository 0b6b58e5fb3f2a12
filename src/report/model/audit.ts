import type { CheckResult } from "../../engine/assessment";
import { auditChanges } from "./audit-changes";
import type { Block, Run, Runs, Term } from "./block";
import { overrideRuns, thresholdRuns } from "./check-blocks";
import { reasonInWords } from "./check-in-words";
import type { Making } from "./making";
import { joined, plain, said } from "./runs";
import { reportMeta } from "./title-block";

const parts = ["app", "engine", "evidence", "precedents"] as const;

/** 64 digits as sixteen groups of four, as people read them out to one another. */
export function inGroupsOfFour(digits: string): string {
  return (digits.match(/.{1,4}/g) ?? []).join(" ");
}

/** How many ballots of first votes the design holds; nothing where no round was ever opened. */
function ballotFacts({ words, design: { votes = [], ballots = [] } }: Making): Term[] {
  if (votes.length === 0) return [];
  const open = votes.filter(({ closed }) => closed === undefined).length;
  const counts = { count: ballots.length, rounds: votes.length, open };
  const text = words.say("vote.report.ballots.count", counts);
  return [{ term: words.say("vote.report.ballots"), runs: said(words.closed(text)) }];
}

/** What the copy was made from: the versions of everything, the day, the design's fingerprint. */
function origin(making: Making): Block[] {
  const { words, options } = making;
  const { versions } = reportMeta(making);
  const fingerprint = options.audit?.fingerprint;
  const facts: Term[] = [
    ...parts.map((part) => ({
      term: words.say(`report.audit.version.${part}`),
      runs: [plain(versions[part])],
    })),
    { term: words.say("report.fact.date"), runs: [plain(words.date(options.date))] },
    {
      term: words.say("report.audit.fingerprint"),
      runs: said(
        fingerprint
          ? words.say("report.audit.fingerprint.what", { digits: inGroupsOfFour(fingerprint) })
          : words.say("report.audit.fingerprint.none"),
      ),
    },
    ...ballotFacts(making),
  ];
  return [
    { kind: "heading", level: 3, id: "audit-origin", text: words.say("report.heading.origin") },
    { kind: "terms", items: facts },
  ];
}

function comparedWith(making: Making, { thresholds }: CheckResult): Runs {
  const mark = plain(making.words.clauseMark);
  return thresholds.flatMap((used, index): Run[] => [
    ...(index === 0 ? [] : [mark]),
    ...thresholdRuns(making, used),
  ]);
}

/** Every check of a room: its status, why, the author's own view, and what it compared with. */
function checkTable(making: Making, room: string, results: readonly CheckResult[]): Block[] {
  const { words, design, titleOf } = making;
  if (results.length === 0) return [];
  const compares = results.some(({ thresholds }) => thresholds.length > 0);
  const columns = ["check", "status", "why", ...(compares ? (["compared"] as const) : [])] as const;
  return [
    {
      kind: "table",
      caption: room,
      columns: columns.map((column) => ({
        text: words.say(`report.audit.column.${column}`),
        align: "start",
      })),
      rows: results.map((result): Runs[] => [
        said(titleOf(result.id)),
        said(words.say(`ui.status.${result.status}`)),
        joined([said(reasonInWords(words, result, design)), ...overrideRuns(making, result)]),
        ...(compares ? [comparedWith(making, result)] : []),
      ]),
    },
  ];
}

/**
 * The annex for those who check the report itself: what it was made from, every check with what it
 * compared, and on request what changed since an earlier version of the design.
 */
export function audit(making: Making): Block[] {
  const { words, assessment } = making;
  const { factors, coherence } = assessment;
  return [
    { kind: "heading", level: 2, id: "audit", text: words.say("report.heading.audit") },
    { kind: "paragraph", runs: said(words.say("report.audit.what")) },
    ...origin(making),
    ...auditChanges(making),
    {
      kind: "heading",
      level: 3,
      id: "audit-checks",
      text: words.say("report.heading.every-check"),
    },
    ...factors.flatMap(({ id, checks }) =>
      checkTable(making, words.sayDynamic(`fields.serves.${id}`), checks),
    ),
    ...checkTable(making, words.say("report.heading.coherence"), coherence),
  ];
}
