import type { MandateDesign } from "../../domain/design";
import { answerAt } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import { isStated } from "../../domain/stated";
import { type Assessment, allResults } from "../../engine/assessment";
import { type Assumption, assumptionList } from "../../engine/facts/assumed-of-others";
import { checks } from "../../engine/registry";

/** What an option assumes of others, and the checks that lean on it. */
export interface StatedAssumption extends Assumption {
  /** The field that names the assumption. */
  readonly id: FieldPath;
  /** Those of its fields that the design states. */
  readonly stated: readonly FieldPath[];
  /** Checks that apply and read what is assumed. */
  readonly checks: readonly string[];
}

const readers = new Map(checks.map(({ id, needs }) => [id, new Set<FieldPath>(needs)]));

/** Every assumption of which a design states something, in the order of the wizard. */
export function assumptionsOf(design: MandateDesign, assessment: Assessment): StatedAssumption[] {
  const applying = allResults(assessment).filter(({ status }) => status !== "not-applicable");
  return assumptionList.flatMap((assumption): StatedAssumption[] => {
    const { assumed, owner, trigger, response } = assumption;
    const places = [...assumed, owner, trigger, ...(response ? [response] : [])];
    const stated = places.filter((path) => isStated(answerAt(design, path)));
    if (stated.length === 0) return [];
    const leaning = applying.filter(({ id }) => assumed.some((path) => readers.get(id)?.has(path)));
    return [{ ...assumption, id: assumed[0], stated, checks: leaning.map(({ id }) => id) }];
  });
}
