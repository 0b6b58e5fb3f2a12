import { placeOf } from "../place";
import { remark, type WordingRemark } from "../remark";
import type { WordingText } from "../wording-text";

const givingVerb = /^(?:decides|authorizes|agrees|approves|)$/;

/** A mandate is given and no term is set. */
export function withoutTerm({ reading, clauses, mandate }: WordingText): WordingRemark[] {
  if (!mandate || reading.fields.durationMonths.value !== null) return [];
  const isSet =
    /\b(?:until|months?|days?|year)\b/i.test(mandate.text) ||
    clauses.some(
      ({ verb, text }) =>
        givingVerb.test(verb) && /\buntil (?:replaced|such time|the)\b/i.test(text),
    );
  return isSet ? [] : remark("mandate-without-term", [placeOf(mandate)]);
}

/** Reports that a decision, a welcome or a review speaks of. */
const anyReport =
  /\breports?\b[^;]{0,160}\b(?:Council|implementation|progress)\b|\bCouncil\b[^;]{0,60}\binformed\b|\bSecretary-?General\b[^;]{0,60}\bto report\b/i;

/** A mandate is given and nobody is asked to report on it. */
export function withoutReport(text: WordingText): WordingRemark[] {
  const { reading, mandate } = text;
  const isReported =
    reading.fields.reportingCycleDays.value !== null ||
    text.clauses.some((clause) => anyReport.test(clause.text));
  return mandate && !isReported ? remark("mandate-without-report", [placeOf(mandate)]) : [];
}

/** Words that say what the operation is for or when it is done. */
const end =
  /\b(?:objectives?|end state|exit|benchmarks?|milestones?|strategic goal|drawdown|completion of|completing|once|as soon as [^;]{0,60} has|with a view to|in order to|so that|so as to|aim(?:ed|s)? (?:at|to)|to enable|to allow|conditions? (?:for|conducive)|until [^;]{0,60} (?:has|have|is|are)|to support (?:the )?implement\w+|implementation of the [A-Z])/i;

/** Tasks are given, and nothing says what they are to lead to or when they are done. */
export function withoutEnd({ reading, clauses, mandate, tasks }: WordingText): WordingRemark[] {
  if (!mandate || tasks.length === 0 || reading.fields.benchmarkOrExit.value !== "no") return [];
  const given = clauses.filter(({ verb }) =>
    /^(?:decides|authorizes|mandates|approves|)$/.test(verb),
  );
  const isSaid = given.some(({ text }) => end.test(text));
  return isSaid ? [] : remark("mandate-without-end", [placeOf(mandate)], { count: tasks.length });
}
