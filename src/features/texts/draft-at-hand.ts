import type { MandateDesign } from "../../domain/design";
import { readWords } from "./intake-store";

/**
 * Adds the draft of a design as a text, so that last year's stands beside this year's with the
 * checks that change. The drafter is fetched when it is asked for.
 */
export async function readDraft(design: MandateDesign, name: string): Promise<void> {
  const [{ draftResolution }, { loadDraftWords }, { textOf }] = await Promise.all([
    import("../../drafting/draft-resolution"),
    import("../../drafting/draft-words"),
    import("../../drafting/text-of"),
  ]);
  readWords(textOf(draftResolution(design, await loadDraftWords())), name);
}
