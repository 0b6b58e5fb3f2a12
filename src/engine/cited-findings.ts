import { findingById } from "../evidence/evidence-base";
import type { EvidenceBase } from "../evidence/schema";
import type { Check } from "./check";

/** Ids of the findings that stand beside a check, by the side of what the check asks for. */
export type Cited = Pick<Check, "findings" | "against" | "nulls">;

const sideOf = { for: "findings", against: "against", null: "nulls" } as const;

/**
 * What a check leans on in one base: the findings that it names itself, as far as the base holds
 * them, then those of a pack that name the check. No check leans on a finding that does not exist.
 */
export function citedFindings(check: Check, evidence: EvidenceBase): Cited {
  const held = (ids: readonly string[]) => ids.filter((id) => findingById(evidence, id));
  const cited = {
    findings: held(check.findings),
    against: held(check.against),
    nulls: held(check.nulls),
  };
  for (const { id, bearsOn = [] } of evidence.findings) {
    for (const place of bearsOn) {
      const ids = cited[sideOf[place.side]];
      if (place.check === check.id && !ids.includes(id)) ids.push(id);
    }
  }
  return cited;
}
