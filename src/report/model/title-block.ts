import { appVersion } from "../../domain/version";
import { precedentsVersion } from "../../precedents/current";
import type { Block, Term } from "./block";
import type { Making } from "./making";
import type { ReportInput, ReportMeta } from "./report";
import { plain } from "./runs";

/** What is known about the report as a document. Absent answers are empty texts. */
export function reportMeta({
  design,
  assessment,
  words,
  options,
}: Pick<ReportInput, "design" | "assessment" | "words" | "options">): ReportMeta {
  const { title, author = "", unit = "", clearance = "", marking = "" } = design.about;
  const versions = {
    app: appVersion,
    engine: assessment.engineVersion,
    evidence: assessment.evidenceVersion,
    precedents: precedentsVersion,
  };
  return {
    title: title.trim() || words.say("report.untitled"),
    kindWords: words.say(`report.kind.${options.kind}`),
    author,
    unit,
    clearance,
    marking,
    language: words.locale,
    versions,
    versionsLine: words.say("report.versions", versions),
    date: options.date,
  };
}

/** The head of the report: title, who answers for it, how it may be handled, versions. */
export function titleBlock({ words }: Making, meta: ReportMeta): Block {
  const facts: Term[] = (
    [
      ["report.fact.author", meta.author],
      ["report.fact.unit", meta.unit],
      ["report.fact.clearance", meta.clearance],
      ["report.fact.marking", meta.marking],
      ["report.fact.date", words.date(meta.date)],
      ["report.fact.versions", meta.versionsLine],
    ] as const
  )
    .filter(([, text]) => text !== "")
    .map(([key, text]) => ({ term: words.say(key), runs: [plain(text)] }));
  return { kind: "title", kicker: meta.kindWords, text: meta.title, facts };
}
