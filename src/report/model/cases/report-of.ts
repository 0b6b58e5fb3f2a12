import { readFileSync } from "node:fs";
import type { MandateDesign } from "../../../domain/design";
import { openDesign } from "../../../domain/open-design";
import { evaluate } from "../../../engine/evaluate";
import { currentEvidence } from "../../../evidence/current";
import { statementOf } from "../../../evidence/statements";
import { loadMessages } from "../../../i18n/catalogue";
import { createWords } from "../../../i18n/words";
import { precedents } from "../../../precedents/current";
import type { Block, Runs } from "../block";
import { buildReport } from "../build-report";
import type { ReportInput, ReportOptions } from "../report";
import { reportNamespaces } from "../report-words";
import { textOf } from "../runs";

const records = { evidence: currentEvidence, precedents };
const day = "2026-11-21";

/** Words that throw where a sentence is missing, so that no key ever reaches a report. */
export const strictWords = createWords("en", await loadMessages("en", reportNamespaces), {
  onMissing: "throw",
});

/** The report on a design with the shipped evidence, and the assessment that it says. */
export function reportOf(
  design: MandateDesign,
  options: Partial<ReportOptions> = {},
  more: Partial<Pick<ReportInput, "reviewClause" | "words" | "stress">> = {},
) {
  const assessment = evaluate(design, records);
  const report = buildReport({
    design,
    assessment,
    records,
    statements: (id) => statementOf(id, "en"),
    words: strictWords,
    ...more,
    options: { kind: "full", annex: false, date: day, ...options },
  });
  return { report, assessment, words: strictWords };
}

/** A design of templates/mandates. Throws where the template does not open. */
export function templateDesign(id: string): MandateDesign {
  const file = new URL(`../../../../templates/mandates/${id}/mandate.json`, import.meta.url);
  const opened = openDesign(readFileSync(file, "utf8"));
  if (!opened.ok) throw new Error(`${id}: ${JSON.stringify(opened.problem)}`);
  return opened.design;
}

/** Every text of a value, however deep: what a reader of the blocks could read. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Every stretch of runs in a report, as text. */
export function paragraphsOf(blocks: readonly Block[]): string[] {
  const isRuns = (value: unknown): value is Runs =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((each) => ["plain", "strong", "emphasis", "note", "link"].includes(each?.kind));
  const walk = (value: unknown): string[] => {
    if (isRuns(value)) return [textOf(value)];
    if (typeof value !== "object" || value === null) return [];
    return Object.values(value).flatMap(walk);
  };
  return walk(blocks);
}
