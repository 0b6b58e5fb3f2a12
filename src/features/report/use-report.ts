import { useEffect, useMemo, useState } from "react";
import type { StressResult } from "../../engine/stress/stress-result";
import type { EvidenceBase } from "../../evidence/schema";
import type { Locale } from "../../i18n/locale";
import type { Words } from "../../i18n/words";
import { buildReport } from "../../report/model/build-report";
import type { AuditOptions, Report } from "../../report/model/report";
import { useDesignStore } from "../../state/design-store";
import { useAssessment } from "../../state/use-assessment";
import { useRecords } from "../../state/use-records";
import type { ReportChoice } from "./report-choice";
import { useReviewClause } from "./use-review-clause";

type StatementIn = (base: EvidenceBase, findingId: string, locale: string) => string;
type Loading = { statementIn: StatementIn } | "loading" | "failed";

/** The sentences of the findings in a language, fetched when a report in it is first opened. */
function useStatements(locale: Locale | undefined): Loading {
  const [fetched, setFetched] = useState<{ locale: Locale; loading: Loading }>();
  useEffect(() => {
    if (!locale) return;
    let isShown = true;
    const end = (loading: Loading) => isShown && setFetched({ locale, loading });
    import("../../evidence/statements").then(
      ({ statementIn, loadStatements }) =>
        loadStatements(locale).then(
          () => end({ statementIn }),
          () => end("failed"),
        ),
      () => end("failed"),
    );
    return () => {
      isShown = false;
    };
  }, [locale]);
  return fetched && fetched.locale === locale ? fetched.loading : "loading";
}

/**
 * The report on the open design; it follows every edit and every choice. `audit` is what its audit
 * annex takes from outside, `stress` the answer of a stress test where the report is to have one.
 */
export function useReport(
  { kind, annex, comments = false, sizing = false, cost = false, leftOut, date }: ReportChoice,
  words: Words | undefined | "failed",
  audit: AuditOptions | undefined | "loading",
  stress: StressResult | undefined | "loading" | "failed",
): Report | "loading" | "failed" {
  const design = useDesignStore((state) => state.design);
  const assessment = useAssessment();
  const records = useRecords();
  const clause = useReviewClause(design);
  const loading = useStatements(typeof words === "object" ? words.locale : undefined);
  return useMemo(() => {
    if (loading === "failed" || words === "failed" || stress === "failed") return "failed";
    if (loading === "loading" || audit === "loading" || stress === "loading") return "loading";
    if (!words || !design || !assessment || !records) return "loading";
    return buildReport({
      design,
      assessment,
      records,
      statements: (id) => loading.statementIn(records.evidence, id, words.locale),
      words,
      reviewClause: clause,
      stress,
      options: {
        kind,
        annex,
        comments,
        sizing,
        cost,
        date,
        audit,
        ...(leftOut ? { leftOut } : {}),
      },
    });
  }, [
    design,
    assessment,
    records,
    loading,
    words,
    clause,
    kind,
    annex,
    comments,
    sizing,
    cost,
    leftOut,
    date,
    audit,
    stress,
  ]);
}
