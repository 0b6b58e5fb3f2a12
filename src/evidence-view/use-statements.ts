import { useEffect, useState } from "react";

type StatementOf = (findingId: string, locale: string) => string;

let loaded: StatementOf | undefined;

/** The look-up of what findings say; fetched when the first list of findings is opened. */
export function useStatements(): StatementOf | undefined {
  const [, setReady] = useState(loaded !== undefined);
  useEffect(() => {
    if (loaded) return;
    let isShown = true;
    import("../evidence/statements").then(({ statementOf }) => {
      loaded = statementOf;
      if (isShown) setReady(true);
    });
    return () => {
      isShown = false;
    };
  }, []);
  return loaded;
}
