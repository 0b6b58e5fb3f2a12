import type { DraftClause } from "../../../drafting/draft";
import type { Assessment } from "../../../engine/assessment";
import type { OpenDraft } from "../../../state/save-draft";

/** A clause of a draft whose checks may be shown. */
export interface AssessedClause {
  clause: DraftClause;
  open: OpenDraft;
  assessment: Assessment;
}
