import type { CheckResult } from "../../engine/assessment";
import { type Status, statuses } from "../../engine/status";
import { factorSummary } from "../../evidence/coded-counts";
import type { Words } from "../../i18n/words";
import type { ProfileBlock, ProfileRow, TableBlock } from "./block";
import type { Making } from "./making";
import { said } from "./runs";

/** "2 met, 1 not stated": statuses side by side, never added up. */
function countsInWords(words: Words, segments: readonly Status[]): string {
  const counts = statuses
    .map((status) => ({ status, count: segments.filter((other) => other === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => words.say(`ui.status.count.${status}`, { count }));
  return counts.length > 0 ? words.list(counts, "unit") : words.say("ui.segments.empty");
}

function rowOf(words: Words, label: string, note: string, checks: readonly CheckResult[]) {
  const segments = statuses.flatMap((status) =>
    checks.flatMap((check) => (check.status === status ? [status] : [])),
  );
  return { label, note, segments, counts: countsInWords(words, segments) } satisfies ProfileRow;
}

function tableOf(words: Words, caption: string, rows: readonly ProfileRow[]): TableBlock {
  return {
    kind: "table",
    caption,
    columns: (["factor", "evidence", "checks"] as const).map((column) => ({
      text: words.say(`report.profile.column.${column}`),
      align: "start",
    })),
    rows: rows.map(({ label, note, counts }) => [said(label), said(note), said(counts)]),
  };
}

/** The profile by factor, strongest evidence first, and coherence apart. No score, no total. */
export function profile({ words, assessment, records }: Making): ProfileBlock {
  const factorRows = assessment.factors.map(({ id, kind, checks }) => {
    const { for: pro, against, null: none } = factorSummary(records.evidence, id).counts;
    const note = words.say("report.profile.note", { for: pro, against, null: none, kind });
    return rowOf(words, words.sayDynamic(`fields.serves.${id}`), note, checks);
  });
  const rows = [
    ...factorRows,
    rowOf(
      words,
      words.say("report.heading.coherence"),
      words.say("report.profile.coherence-note"),
      assessment.coherence,
    ),
  ];
  const title = words.say("report.profile.title");
  return {
    kind: "profile",
    title,
    caption: words.say("report.profile.caption"),
    alternative: words.say("report.profile.alternative", {
      rows: words.clauses(rows.map(({ label, counts }) => words.labelled(label, counts))),
    }),
    picture: words.say("report.profile.picture"),
    rows,
    key: statuses.map((status) => ({ status, word: words.say(`ui.status.${status}`) })),
    table: tableOf(words, title, rows),
  };
}
