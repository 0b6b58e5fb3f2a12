import type { KnownEvidence } from "../../../../classroom/exercise/fit/facilitator-misfits";
import type { EvidenceBase } from "../../../../evidence/schema";

/** The ids of an evidence base that an exercise can name. */
export function knownEvidence({ findings, works }: EvidenceBase): KnownEvidence {
  return {
    findings: new Set(findings.map(({ id }) => id)),
    sources: new Set(works.map(({ id }) => id)),
  };
}
