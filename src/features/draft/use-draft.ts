import { useMemo } from "react";
import type { DraftStage } from "../../drafting/draft";
import { draftResolution } from "../../drafting/draft-resolution";
import { useDesignStore } from "../../state/design-store";
import type { OpenDraft } from "../../state/save-draft";
import { useAssessment } from "../../state/use-assessment";
import { useDraftingParts } from "../../state/use-drafting-parts";
import { useEvidenceShown } from "../../state/use-evidence-shown";
import { useRecords } from "../../state/use-records";

/** The draft of the open design; it follows every edit. `stage`: which of two texts, if chosen. */
export function useDraft(stage: DraftStage | undefined): OpenDraft | "loading" | "failed" {
  const design = useDesignStore((state) => state.design);
  const assessment = useAssessment();
  const isShown = useEvidenceShown();
  const records = useRecords();
  const parts = useDraftingParts();
  return useMemo(() => {
    if (parts === "failed") return "failed";
    if (parts === "loading" || !design || !records) return "loading";
    if (!assessment && isShown) return "loading";
    const index = { texts: parts.texts, precedents: records.precedents };
    const options = { ...(assessment && { assessment }), index, ...(stage ? { stage } : {}) };
    const draft = draftResolution(design, parts.words, options);
    return { draft, design, assessment, records };
  }, [design, assessment, records, parts, stage, isShown]);
}
