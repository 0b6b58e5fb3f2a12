import type { FieldPath } from "../../../domain/field-path";
import type { Evidence } from "../evidence";
import type { Certainty } from "../proposal";

/** An answer of a design that the text suggests, with its words. */
export interface DesignProposal {
  path: FieldPath;
  value: unknown;
  evidence: readonly Evidence[];
  certainty: Certainty;
}
