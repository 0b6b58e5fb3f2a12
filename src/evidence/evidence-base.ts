import type { FactorId } from "../domain/factor";
import type { EvidenceBase, Finding, Work } from "./schema";
import { bases } from "./schema";

interface Index {
  works: ReadonlyMap<string, Work>;
  findings: ReadonlyMap<string, Finding>;
}

const indexes = new WeakMap<EvidenceBase, Index>();

function indexOf(base: EvidenceBase): Index {
  const known = indexes.get(base);
  if (known) return known;
  const index = {
    works: new Map(base.works.map((work) => [work.id, work])),
    findings: new Map(base.findings.map((finding) => [finding.id, finding])),
  };
  indexes.set(base, index);
  return index;
}

/** The finding of that id, or undefined if the base has none. */
export function findingById(base: EvidenceBase, id: string): Finding | undefined {
  return indexOf(base).findings.get(id);
}

/** The work of that id, or undefined if the base has none. */
export function workById(base: EvidenceBase, id: string): Work | undefined {
  return indexOf(base).works.get(id);
}

/**
 * Findings on one of the eight factors, for display: mass atrocities before related outcomes,
 * then the firmer basis, then the newer work, then by id. Background rows are left out.
 * Which way a finding points plays no part in the order.
 */
export function findingsOfFactor(base: EvidenceBase, factorId: FactorId): Finding[] {
  return base.findings
    .filter((finding) => finding.factor === factorId && finding.use === "evidence")
    .sort(byDisplayOrder(base));
}

/** Compares two findings of a base in the order in which pages and reports list them. */
export function byDisplayOrder(base: EvidenceBase): (a: Finding, b: Finding) => number {
  const yearOf = (finding: Finding) => workById(base, finding.workId)?.year ?? 0;
  return (a, b) =>
    Number(a.related === "related") - Number(b.related === "related") ||
    bases.indexOf(a.basis) - bases.indexOf(b.basis) ||
    yearOf(b) - yearOf(a) ||
    (a.id < b.id ? -1 : 1);
}

/** Other findings of the same work, or of the same data, in display order. */
export function findingsOnSameData(base: EvidenceBase, finding: Finding): Finding[] {
  const named = new Set(finding.sameData ?? []);
  return base.findings
    .filter(({ id, workId }) => id !== finding.id && (workId === finding.workId || named.has(id)))
    .sort(byDisplayOrder(base));
}
