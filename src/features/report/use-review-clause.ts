import { useEffect, useMemo, useState } from "react";
import type { MandateDesign } from "../../domain/design";

type ClauseOf = (design: MandateDesign) => string | undefined;

/** The maker of the clause with its words, which are those of a draft and come when they are asked for. */
async function loadClause(): Promise<ClauseOf> {
  const [{ reviewClause }, { loadDraftWords }] = await Promise.all([
    import("../../drafting/review-clause"),
    import("../../drafting/draft-words"),
  ]);
  const words = await loadDraftWords();
  return (design) => reviewClause(design, words);
}

/** The clause that has the open design reviewed; undefined until its words are there, or without them. */
export function useReviewClause(design: MandateDesign | undefined): string | undefined {
  const [made, setMade] = useState<{ clauseOf: ClauseOf }>();
  useEffect(() => {
    let isShown = true;
    loadClause().then(
      (clauseOf) => isShown && setMade({ clauseOf }),
      // The report is whole without the offer.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, []);
  return useMemo(() => design && made?.clauseOf(design), [design, made]);
}
