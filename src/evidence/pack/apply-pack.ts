import { changesBetween, isUnchanged } from "../changed-records";
import type { EvidenceBase, Finding } from "../schema";
import type { EvidencePack, PackFinding } from "./pack-schema";

/**
 * The base as it is with a pack: its records added or put in the place of those of the same id,
 * retired ones left out. The given base is not touched. Counts and labels are worked out from the
 * codings wherever they are shown, so they follow by themselves. Expects a pack that was opened
 * against this base.
 */
export function applyPack(base: EvidenceBase, pack: EvidencePack): EvidenceBase {
  const { works = [], findings = [], codings = [] } = pack.retire ?? {};
  const old = pack.base === null ? { works: [], findings: [], codings: [] } : base;
  const brought = pack.findings.map(withoutStatement);
  const all = linkedBack(merged(old.findings, brought, findings));
  const statements = statementsOf(pack);
  const recoded = merged(old.codings, pack.codings, codings);
  const isRecoded =
    !isUnchanged(changesBetween(base.codings, recoded)) ||
    (pack.base !== null && base.pack?.recodes === true);
  return {
    version: versionWith(base, pack),
    asOf: pack.asOf,
    works: merged(old.works, pack.works, works),
    findings: all,
    codings: recoded,
    codedFactors: merged(base.codedFactors, pack.codedFactors),
    factors: merged(base.factors, pack.factors),
    releases: merged(base.releases, pack.releases),
    pack: {
      name: pack.name,
      version: pack.version,
      ...(pack.author === undefined ? {} : { author: pack.author }),
      ...(isRecoded ? { recodes: true as const } : {}),
    },
    statements: { ...(pack.base === null ? {} : base.statements), ...statements },
  };
}

/** What the findings of a pack say, by the id of the finding. */
export function statementsOf({ findings }: EvidencePack): Record<string, string> {
  return Object.fromEntries(findings.map(({ id, statement }) => [id, statement]));
}

/** "2026.1+Name 1.0"; a whole base goes by the pack's own name. */
function versionWith(base: EvidenceBase, { name, version, base: on }: EvidencePack): string {
  return on === null ? `${name} ${version}` : `${base.version}+${name} ${version}`;
}

function withoutStatement({ statement, ...finding }: PackFinding): Finding {
  return finding;
}

/** Old records in their order, replaced where there is a new one, then those that are new. */
function merged<T extends { id: string }>(
  old: readonly T[],
  brought: readonly T[] = [],
  retired: readonly string[] = [],
): T[] {
  const byId = new Map(old.map((record) => [record.id, record]));
  for (const id of retired) byId.delete(id);
  for (const record of brought) byId.set(record.id, record);
  return [...byId.values()];
}

/** Links between findings go both ways; those to a finding that was retired go with it. */
function linkedBack(findings: readonly Finding[]): Finding[] {
  const ids = new Set(findings.map(({ id }) => id));
  const wanted = {
    sameData: new Map<string, string[]>(),
    contrastsWith: new Map<string, string[]>(),
  };
  const links = ["sameData", "contrastsWith"] as const;
  for (const finding of findings) {
    for (const link of links) {
      for (const other of finding[link] ?? []) {
        const back = wanted[link].get(other);
        if (back) back.push(finding.id);
        else wanted[link].set(other, [finding.id]);
      }
    }
  }
  return findings.map((finding) => {
    const changed = { ...finding };
    for (const link of links) {
      const named = [...(finding[link] ?? []), ...(wanted[link].get(finding.id) ?? [])];
      const kept = [...new Set(named)].filter((id) => ids.has(id));
      if (kept.length > 0) changed[link] = kept;
      else delete changed[link];
    }
    return changed;
  });
}
