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
/** The last word before an interval that says what comes at it. */
const kindOfReport =
  /\b(updates?|brief(?:ing)?s?|oral(?:ly)?|notes?|reports?|reporting)\b(?!.*\b(?:updates?|brief(?:ing)?s?|oral(?:ly)?|notes?|reports?|reporting)\b)/is;
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

function weigh({ forces }: Context, clause: Clause, at: number): number {
  const kind = kindOfReport.exec(clause.text.slice(0, at))?.[1] ?? "report";
  let weight = /^(?:requests|asks|invites|calls|decides|directs|instructs|authorizes|)$/.test(
    clause.verb,
  )
    ? 2
    : 0;
  weight += /\breport/i.test(clause.text) ? 2 : 0;
  if (/\b(?:Council|body)\b/.test(clause.text) || /Secretary-?General/.test(clause.text))
    weight += 1;
  if (!/^report/i.test(kind)) weight -= 2;
  if (forces.main !== "" && clause.text.includes(forces.main)) weight += 1;
  if (ofOthers.test(clause.text)) weight -= 4;
  if (otherMatter.test(clause.text.slice(0, at + 60))) weight -= 4;
  return weight;
}

function cyclesOf(context: Context, clause: Clause): Cycle[] {
  if (!asks.test(clause.text)) return [];
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
        weight: weigh(context, clause, match.index),
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
    const weight = weigh(context, clause, match.index);
    return [{ days: number * days, weight, clause, start, end: start + match[0].length }];
  });
  const inAWord = named.flatMap(([form, days]): Cycle[] => {
    const match = form.exec(clause.text);
    if (!match) return [];
    const start = clause.start + match.index;
    return [
      {
        days,
        weight: weigh(context, clause, match.index),
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
