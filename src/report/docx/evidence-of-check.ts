import type { CheckResult } from "../../engine/assessment";
import type { Records } from "../../engine/evaluate";
import { findingById } from "../../evidence/evidence-base";
import type { Words } from "../../i18n/words";
import type { Run, Runs } from "../model/block";
import { checkTitle } from "../model/check-in-words";
import { asLead, plain, strong, withGap } from "../model/runs";
import type { Sources } from "../model/sources";

/** The numbers of the works of some findings, each once, apart by blanks. */
function marksOf({ evidence }: Records, sources: Sources, ids: readonly string[]): Run[] {
  const works = new Set(ids.flatMap((id) => findingById(evidence, id)?.workId ?? []));
  return [...works].flatMap((work) => [plain("\u00a0"), sources.citeWork(work)]);
}

/** A check's findings for, against, and without clear effect, each side with its sources. */
export function evidenceOfCheck(
  words: Words,
  records: Records,
  sources: Sources,
  result: CheckResult,
): Runs {
  const sides = [
    ["for", result.findings],
    ["against", result.against],
    ["null", result.nulls],
  ] as const;
  const runs: Run[] = [strong(withGap(asLead(checkTitle(words, result))))];
  const contested = result.contested ? words.say("checks.shared.contested") : "";
  const end = words.join([words.fullStop, contested]);
  for (const [side, ids] of sides) {
    runs.push(plain(words.say(`report.check.${side}`, { count: ids.length })));
    runs.push(...marksOf(records, sources, ids), plain(side === "null" ? end : words.clauseMark));
  }
  return runs;
}
