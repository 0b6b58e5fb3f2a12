import type { Context } from "../context";
import { evidenceFrom } from "../evidence";
import type { Clause } from "../language/clauses";
import { numberForm, numberIn } from "../language/numbers";
import { taskLists } from "../mandate-paragraphs";
import type { Proposal } from "../proposal";

const perDay: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
const named: readonly [RegExp, number][] = [
  [/\b(?:quarterly|every quarter|on a quarterly basis|trimestrial)\b/i, 90],
  [/\b(?:monthly|every month|each month|on a monthly basis)\b/i, 30],
  [/\b(?:semi-?annual(?:ly)?|bi-?annual(?:ly)?|half-?yearly|twice a year|every half year)\b/i, 180],
  [/\b(?:annual(?:ly)?|yearly|every year|once a year|each year)\b/i, 365],
  [/\b(?:bi-?monthly)\b/i, 60],
];
const counted = new RegExp(
  `\\b(?:every|each|at|in|his|regular|of|intervals of(?: not more than)?|at least every)[ -](?:intervals of )?(${numberForm})[ -](day|week|month|year)s?(?:ly)?(?:'s?)?\\b(?:[ -](intervals?|cycle|reports?|basis|periods?))?`,
  "gi",
);
/** A cycle that another resolution set and this one changes: "adjusted to 90 days". */
const adjusted = new RegExp(
  `\\breport\\w*\\b[^.;]{0,120}?\\b(?:adjusted|changed|amended|extended|reduced|increased|shortened|set) (?:to|at|from [^.;]{1,30} to) (?:every )?(${numberForm})[ -](day|week|month|year)s?\\b`,
  "gi",
);
const asks = /\breport(?:s|ing)?\b|\bkeep\b[^.;]*\binformed\b|\binform\b|\bbrief|\bupdate/i;
/** Words that say what comes at an interval; the last before it counts. */
const kindOfReport = /\b(?:updates?|brief(?:ing)?s?|oral(?:ly)?|notes?|reports?|reporting)\b/gi;
const otherMatter =
  /\b(?:sexual (?:violence|exploitation)|sanctions|panel|group of experts|embargo|to the Secretary-?General|to the Committee|children and armed conflict|trust fund)\b/i;

/** A report that another body owes. */
const ofOthers =
  /^\W*(?:and )?(?:(?:also|further|again) )?\w+ (?:that )?(?:the |all |its )?(?:[A-Z][\w-]+ )?(?:Committee|Panel|Group of Experts|Monitoring Group|(?:Special|Personal) Envoy|parties|Governments?|authorities|Ombudsperson|Tribunal|Prosecutor)\b/;

interface Cycle {
  days: number;
  weight: number;
  clause: Clause;
  start: number;
  end: number;
}

/** How much speaks for an interval at a place of a decision; what the whole decision says is read once. */
function weigher({ forces }: Context, clause: Clause): (at: number) => number {
  const { text, verb } = clause;
  const isTasking = /^(?:requests|asks|invites|calls|decides|directs|instructs|authorizes|)$/.test(
    verb,
  );
  let ofClause = isTasking ? 2 : 0;
  ofClause += /\breport/i.test(text) ? 2 : 0;
  if (/\b(?:Council|body)\b/.test(text) || /Secretary-?General/.test(text)) ofClause += 1;
  if (forces.main !== "" && text.includes(forces.main)) ofClause += 1;
  if (ofOthers.test(text)) ofClause -= 4;
  const other = otherMatter.exec(text);
  const otherEnd = other ? other.index + other[0].length : Number.POSITIVE_INFINITY;
  const kinds = [...text.matchAll(kindOfReport)];
  return (at) => {
    const isReport = /^report/i.test(lastBefore(kinds, at) ?? "report");
    return ofClause - (isReport ? 0 : 2) - (otherEnd <= at + 60 ? 4 : 0);
  };
}

/** The last of some finds, in order, that ends before a place. */
function lastBefore(finds: readonly RegExpExecArray[], at: number): string | undefined {
  let [low, high] = [0, finds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const find = finds[middle];
    if (find && find.index + find[0].length <= at) low = middle + 1;
    else high = middle;
  }
  return finds[low - 1]?.[0];
}

function cyclesOf(context: Context, clause: Clause): Cycle[] {
  if (!asks.test(clause.text)) return [];
  const weigh = weigher(context, clause);
  const found = [...clause.text.matchAll(counted)].flatMap((match): Cycle[] => {
    const number = numberIn(match[1] ?? "");
    const days = perDay[(match[2] ?? "").toLowerCase()];
    const recurs =
      /^(?:every|each|at least)|interval/i.test(match[0]) ||
      /interval|cycle|reports?|basis/i.test(match[3] ?? "");
    if (number === undefined || days === undefined || !recurs) return [];
    const start = clause.start + match.index;
    return [
      {
        days: number * days,
        weight: weigh(match.index),
        clause,
        start,
        end: start + match[0].length,
      },
    ];
  });
  const changed = [...clause.text.matchAll(adjusted)].flatMap((match): Cycle[] => {
    const number = numberIn(match[1] ?? "");
    const days = perDay[(match[2] ?? "").toLowerCase()];
    if (number === undefined || days === undefined) return [];
    const start = clause.start + match.index;
    const weight = weigh(match.index);
    return [{ days: number * days, weight, clause, start, end: start + match[0].length }];
  });
  const inAWord = named.flatMap(([form, days]): Cycle[] => {
    const match = form.exec(clause.text);
    if (!match) return [];
    const start = clause.start + match.index;
    return [
      {
        days,
        weight: weigh(match.index),
        clause,
        start,
        end: start + match[0].length,
      },
    ];
  });
  return [...found, ...changed, ...inAWord].sort((one, other) => one.start - other.start);
}

/**
 * Days between two reports on the operation, months counted as 30. A report that is due once,
 * "periodically" or "regularly" is no cycle; updates and reports on other matters come second.
 */
export function reportingCycleDays(context: Context): Proposal<"reportingCycleDays", number>[] {
  const tasking = new Set(taskLists(context).map(({ lead }) => lead.id.split(" (")[0]));
  const cycles = context.clauses
    .filter(({ paragraph, text }) => !tasking.has(paragraph.id) || /Secretary-?General/.test(text))
    .flatMap((clause) => cyclesOf(context, clause))
    .filter(({ weight }) => weight >= 2);
  const best = cycles.reduce<Cycle | undefined>(
    (kept, cycle) => (cycle.weight > (kept?.weight ?? 0) ? cycle : kept),
    undefined,
  );
  if (!best) return [];
  const evidence = evidenceFrom(context.source, best.clause.paragraph, best.start, best.end);
  return [
    {
      field: "reportingCycleDays",
      value: best.days,
      evidence,
      certainty: best.weight >= 5 ? "certain" : "likely",
    },
  ];
}
