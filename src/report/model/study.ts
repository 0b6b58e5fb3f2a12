import { workById } from "../../evidence/evidence-base";
import type { Finding } from "../../evidence/schema";
import { coverageIn } from "../../evidence/statements";
import type { Run, Runs } from "./block";
import { citationInWords } from "./evidence-in-words";
import type { Making } from "./making";
import { emphasis, plain, strong, withGap } from "./runs";

/** What to know about how far a finding was confirmed; a finding read in its source needs no mark. */
export function markRuns({ words }: Making, { basis, verified }: Finding): Run[] {
  const mark = plain(words.clauseMark);
  if (verified === "recalled" || basis === "memory")
    return [mark, strong(words.say("report.mark.recalled"))];
  if (basis === "museum-coding" || basis === "as-reported")
    return [mark, emphasis(words.say(`evidence.basis.${basis}`))];
  return [];
}

/**
 * A finding as the report prints it: its sentence, short citation, number, coverage, method and
 * mark. `sayDirection` puts the direction first, where a list mixes several.
 */
export function studyRuns(making: Making, finding: Finding, sayDirection: boolean): Runs {
  const { words, records, statements, sources } = making;
  const work = workById(records.evidence, finding.workId);
  const citation = work ? citationInWords(words, work) : "";
  const facts = [
    coverageIn(records.evidence, finding, words.locale).replace(/(\d)-(\d)/g, "$1\u2013$2"),
    words.say(`evidence.method.${finding.method}`),
    ...(finding.related === "direct" ? [words.say("evidence.related.direct")] : []),
  ];
  return [
    ...(sayDirection ? [strong(withGap(words.say(`report.direction.${finding.direction}`)))] : []),
    plain(`${words.join([statements(finding.id), citation])}\u00a0`),
    sources.citeWork(finding.workId),
    plain(`${words.labelMark}${words.clauses(facts)}`),
    ...markRuns(making, finding),
    plain(words.fullStop),
  ];
}
