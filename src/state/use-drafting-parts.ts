import { useEffect, useState } from "react";
import { loadDraftWords } from "../drafting/draft-words";
import type { Words } from "../i18n/words";
import type { IndexedText } from "../precedents/clauses/schema";

/** What drafting needs besides the design: words in the language of resolutions, and the index. */
export interface DraftingParts {
  words: Words;
  texts: readonly IndexedText[];
}

let fetched: DraftingParts | undefined;

async function fetchParts(): Promise<DraftingParts> {
  const [words, { indexedTexts }] = await Promise.all([
    loadDraftWords(),
    import("../precedents/clauses/current"),
  ]);
  fetched = { words, texts: indexedTexts };
  return fetched;
}

/** What drafting needs, fetched when it is first asked for. */
export function useDraftingParts(): DraftingParts | "loading" | "failed" {
  const [parts, setParts] = useState<DraftingParts | "loading" | "failed">(fetched ?? "loading");
  useEffect(() => {
    if (fetched) return;
    let isShown = true;
    fetchParts().then(
      (loaded) => isShown && setParts(loaded),
      () => isShown && setParts("failed"),
    );
    return () => {
      isShown = false;
    };
  }, []);
  return parts;
}
