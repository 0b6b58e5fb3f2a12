import type { Evidence } from "./evidence";

/**
 * How sure a reading is: `certain` where the words leave one reading, `likely` where they are plain
 * but another reading is possible, `possible` for what is only worth a look.
 */
export const certainties = ["certain", "likely", "possible"] as const;
export type Certainty = (typeof certainties)[number];

/** What was read for one field, with the words it was read from. Nothing is taken without a person. */
export interface Proposal<Field extends string = string, Value = unknown> {
  field: Field;
  value: Value;
  evidence: readonly Evidence[];
  certainty: Certainty;
}
