import type { CheckResult } from "../../engine/assessment";
import { codedCounts } from "../../evidence/coded-counts";
import { findingById } from "../../evidence/evidence-base";
import type { Run, Runs } from "./block";
import { codedLine } from "./evidence-in-words";
import type { Making } from "./making";
import { plain, said } from "./runs";

const directions = ["for", "against", "null"] as const;
type Direction = (typeof directions)[number];

function idsOf(result: CheckResult, direction: Direction): readonly string[] {
  if (direction === "for") return result.findings;
  return direction === "against" ? result.against : result.nulls;
}

/** Arithmetic and practice say by themselves that no study is claimed. */
const leansOnStudies = ({ warrant }: CheckResult) =>
  warrant === "finding" || warrant === "operationalisation";

/** Numbers of the works of some findings, each once, apart by commas. */
function marksOf({ records, sources }: Making, ids: readonly string[]): Run[] {
  const works = ids.flatMap((id) => findingById(records.evidence, id)?.workId ?? []);
  const marks = [...new Set(works)].map((workId) => sources.citeWork(workId));
  return marks.flatMap((mark, index) => (index === 0 ? [mark] : [plain(" "), mark]));
}

/**
 * What stands behind a check itself, never behind the factor it is filed under: its own findings
 * for, against, and mixed or without effect, with their numbers, or that there is none.
 */
export function checkEvidence(making: Making, result: CheckResult): Runs {
  const { words } = making;
  const isCited = directions.some((direction) => idsOf(result, direction).length > 0);
  if (!isCited) return leansOnStudies(result) ? said(words.say("report.check.none")) : [];
  const runs: Run[] = [];
  const contested = result.contested ? words.say("checks.shared.contested") : "";
  const end = words.join([words.fullStop, contested]);
  for (const direction of directions) {
    const ids = idsOf(result, direction);
    runs.push(plain(words.say(`report.check.${direction}`, { count: ids.length })));
    if (ids.length > 0) runs.push(plain("\u00a0"), ...marksOf(making, ids));
    runs.push(plain(direction === "null" ? end : words.clauseMark));
  }
  return runs;
}

/** "moderate evidence, 5 for, 0 against, 5 without clear effect", as coded. */
function countsInWords({ words, records }: Making, codedFactor: string): string {
  const counts = codedCounts(records.evidence, codedFactor);
  if (counts.strength === null) return words.say("evidence.line.practitioners-only");
  return words.say("report.check.coded-counts", {
    strength: words.say(`report.strength.${counts.strength}`),
    for: counts.for,
    against: counts.against,
    null: counts.null,
  });
}

/**
 * What the review coded on this very thing, a line for each. The factor that the check is filed
 * under is left out: its counts stand at the head of its section and are not lent to a check.
 */
export function codedEvidence(making: Making, result: CheckResult): Runs[] {
  const { words, records, citeReview } = making;
  const own = records.evidence.factors.find(({ id }) => id === result.room)?.codedFactorId;
  return result.coded
    .filter((id) => id !== own)
    .map((codedFactor) => {
      const { name, practitioners = "" } = codedLine(words, records.evidence, codedFactor);
      const sentence = countsInWords(making, codedFactor);
      return [
        plain(words.say("report.check.coded", { name, sentence, practitioners }).trim()),
        plain("\u00a0"),
        citeReview(),
      ];
    });
}
