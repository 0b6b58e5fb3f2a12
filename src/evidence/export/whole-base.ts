import { type EvidencePack, mostNameLetters, packVersion } from "../pack/pack-schema";
import type { EvidenceBase } from "../schema";
import { statementIn } from "../statements";

/**
 * A whole base as a pack that builds on none: what is downloaded can be opened again, changed and
 * compared. It goes by the version of the base.
 */
export function wholeBase(base: EvidenceBase): EvidencePack {
  const { asOf, works, findings, codings, codedFactors, factors, releases, pack } = base;
  return {
    kind: "evidence-pack",
    packVersion,
    name: pack ? base.version.slice(0, mostNameLetters) : "Mandate Wizard",
    version: pack?.version ?? base.version,
    asOf,
    base: null,
    works,
    findings: findings.map((finding) => ({
      ...finding,
      statement: statementIn(base, finding.id, "en"),
    })),
    codings,
    codedFactors,
    factors,
    releases,
  };
}

/** The whole base as a file (`.json`); its form is public/schemas/evidence-pack.v1.schema.json. */
export function wholeBaseText(base: EvidenceBase): string {
  return `${JSON.stringify(wholeBase(base), null, 1)}\n`;
}
