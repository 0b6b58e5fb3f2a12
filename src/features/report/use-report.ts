import { useEffect, useMemo, useState } from "react";
import type { EvidenceBase } from "../../evidence/schema";
import { buildReport } from "../../report/model/build-report";
import type { Report } from "../../report/model/report";
import { useDesignStore } from "../../state/design-store";
import { useAssessment } from "../../state/use-assessment";
import { useRecords } from "../../state/use-records";
import { useWords } from "../../ui/words-context";
import type { ReportChoice } from "./report-choice";

type StatementIn = (base: EvidenceBase, findingId: string, locale: string) => string;
type Loading = { statementIn: StatementIn } | "loading" | "failed";

/** The sentences of the findings, fetched when the report is first opened. */
function useStatements(): Loading {
  const [loading, setLoading] = useState<Loading>("loading");
  useEffect(() => {
    let isShown = true;
    import("../../evidence/statements").then(
      ({ statementIn }) => isShown && setLoading({ statementIn }),
      () => isShown && setLoading("failed"),
    );
    return () => {
      isShown = false;
    };
  }, []);
  return loading;
}

/** The report on the open design; it follows every edit and every choice. */
export function useReport({
  kind,
  annex,
  comments = false,
  date,
}: ReportChoice): Report | "loading" | "failed" {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const assessment = useAssessment();
  const records = useRecords();
  const loading = useStatements();
  return useMemo(() => {
    if (loading === "failed") return "failed";
    if (loading === "loading" || !design || !assessment || !records) return "loading";
    return buildReport({
      design,
      assessment,
      records,
      statements: (id) => loading.statementIn(records.evidence, id, words.locale),
      words,
      options: { kind, annex, comments, date },
    });
  }, [design, assessment, records, loading, words, kind, annex, comments, date]);
}
