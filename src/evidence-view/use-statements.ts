import { useEffect, useMemo, useState } from "react";
import type { EvidenceBase, Finding } from "../evidence/schema";
import { useRecords } from "../state/use-records";
import { useWords } from "../ui/words-context";

/** What is said of findings in the reader's language. */
export interface FindingWords {
  statement(findingId: string): string;
  coverage(finding: Finding): string;
  scope(finding: Finding): string | undefined;
}

type Statements = typeof import("../evidence/statements");

/** The languages whose words are here, with the look-up that gives them. */
const fetched = new Map<string, Statements>();

/**
 * The look-up of what findings say, those of the evidence in use; fetched when the first list of
 * findings is opened.
 */
export function useStatements(): FindingWords | undefined {
  const { locale } = useWords();
  const [isReady, setReady] = useState(fetched.has(locale));
  const base = useRecords()?.evidence;
  useEffect(() => {
    if (fetched.has(locale)) return;
    let isShown = true;
    import("../evidence/statements").then(async (module) => {
      await module.loadStatements(locale);
      fetched.set(locale, module);
      if (isShown) setReady(true);
    });
    return () => {
      isShown = false;
    };
  }, [locale]);
  return useMemo(() => {
    const module = isReady ? fetched.get(locale) : undefined;
    return module && base && lookUp(module, base, locale);
  }, [isReady, base, locale]);
}

function lookUp(module: Statements, base: EvidenceBase, locale: string): FindingWords {
  return {
    statement: (id) => module.statementIn(base, id, locale),
    coverage: (finding) => module.coverageIn(base, finding, locale),
    scope: (finding) => module.scopeIn(base, finding, locale),
  };
}
