import { useEffect, useMemo, useState } from "react";
import type { EvidenceBase } from "../evidence/schema";
import { useEvidenceInUse } from "../state/evidence-in-use";

type StatementOf = (findingId: string, locale: string) => string;
type Statements = typeof import("../evidence/statements");

let fetched: Statements | undefined;

/**
 * The look-up of what findings say, those of the evidence in use; fetched when the first list of
 * findings is opened.
 */
export function useStatements(): StatementOf | undefined {
  const [isReady, setReady] = useState(fetched !== undefined);
  const base = useEvidenceInUse(({ loaded }) => loaded?.base);
  useEffect(() => {
    if (fetched) return;
    let isShown = true;
    import("../evidence/statements").then((module) => {
      fetched = module;
      if (isShown) setReady(true);
    });
    return () => {
      isShown = false;
    };
  }, []);
  return useMemo(() => (isReady && fetched ? lookUp(fetched, base) : undefined), [isReady, base]);
}

function lookUp(statements: Statements, base: EvidenceBase | undefined): StatementOf {
  return base
    ? (id, locale) => statements.statementIn(base, id, locale)
    : (id, locale) => statements.statementOf(id, locale);
}
