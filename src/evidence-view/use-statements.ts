import { useEffect, useMemo, useState } from "react";
import { useEvidenceInUse } from "../state/evidence-in-use";

type StatementOf = (findingId: string, locale: string) => string;

let shipped: StatementOf | undefined;

/**
 * The look-up of what findings say, those of the loaded base first; fetched when the first list
 * of findings is opened.
 */
export function useStatements(): StatementOf | undefined {
  const [isReady, setReady] = useState(shipped !== undefined);
  const own = useEvidenceInUse(({ loaded }) => loaded?.statements);
  useEffect(() => {
    if (shipped) return;
    let isShown = true;
    import("../evidence/statements").then(({ statementOf }) => {
      shipped = statementOf;
      if (isShown) setReady(true);
    });
    return () => {
      isShown = false;
    };
  }, []);
  return useMemo(() => {
    const statementOf = shipped;
    if (!isReady || !statementOf) return undefined;
    return own ? (id, locale) => own[id] ?? statementOf(id, locale) : statementOf;
  }, [own, isReady]);
}
