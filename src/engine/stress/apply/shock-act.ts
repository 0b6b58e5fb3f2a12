import type { FieldPath } from "../../../domain/field-path";
import type { WithoutEffect, WithoutEffectReason } from "../shock";
import type { Stressed } from "../stressed";

/** What a kind of shock does to a design. Pure; neither the order of shocks nor repetition matters to the rest. */
export interface ShockAct {
  /**
   * The design under the shock at a level; `row` is the contributor's. The level "as designed" is
   * never asked for.
   */
  apply: (stressed: Stressed, level: number, row: string | undefined) => Stressed;
  /** Why it changes nothing in this design; undefined where it has something to bite on. */
  without: (stressed: Stressed, row: string | undefined) => WithoutEffect | undefined;
  /** Fields beside those it touches by which it decides what to change. */
  reads: readonly FieldPath[];
}

/** Short for the answer that says why a shock changes nothing. */
export const without = (
  reason: WithoutEffectReason,
  ...fields: readonly FieldPath[]
): WithoutEffect => ({ reason, fields });
