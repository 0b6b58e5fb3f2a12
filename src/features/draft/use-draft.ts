import { useEffect, useMemo, useState } from "react";
import type { MandateDesign } from "../../domain/design";
import type { Draft, DraftStage } from "../../drafting/draft";
import { draftResolution } from "../../drafting/draft-resolution";
import { loadDraftWords } from "../../drafting/draft-words";
import type { Assessment } from "../../engine/assessment";
import type { Records } from "../../engine/evaluate";
import type { Words } from "../../i18n/words";
import type { IndexedText } from "../../precedents/clauses/schema";
import { useDesignStore } from "../../state/design-store";
import { useAssessment } from "../../state/use-assessment";
import { useRecords } from "../../state/use-records";

/** A draft with all that it was made from. */
export interface OpenDraft {
  draft: Draft;
  design: MandateDesign;
  assessment: Assessment;
  records: Records;
}

/** What drafting needs besides the design: words in the language of resolutions, and the index. */
interface DraftingParts {
  words: Words;
  texts: readonly IndexedText[];
}

let fetched: DraftingParts | undefined;

async function fetchParts(): Promise<DraftingParts> {
  const [words, { indexedTexts }] = await Promise.all([
    loadDraftWords(),
    import("../../precedents/clauses/current"),
  ]);
  fetched = { words, texts: indexedTexts };
  return fetched;
}

function useDraftingParts(): DraftingParts | "loading" | "failed" {
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

/** The draft of the open design; it follows every edit. `stage`: which of two texts, if chosen. */
export function useDraft(stage: DraftStage | undefined): OpenDraft | "loading" | "failed" {
  const design = useDesignStore((state) => state.design);
  const assessment = useAssessment();
  const records = useRecords();
  const parts = useDraftingParts();
  return useMemo(() => {
    if (parts === "failed") return "failed";
    if (parts === "loading" || !design || !assessment || !records) return "loading";
    const index = { texts: parts.texts, precedents: records.precedents };
    const options = { assessment, index, ...(stage ? { stage } : {}) };
    const draft = draftResolution(design, parts.words, options);
    return { draft, design, assessment, records };
  }, [design, assessment, records, parts, stage]);
}
