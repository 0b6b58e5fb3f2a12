import { factorSummary } from "../evidence/coded-counts";
import { bases, type EvidenceBase } from "../evidence/schema";
import type { Words } from "../i18n/words";

/** What a base holds, and the label of each of the eight factors, for other programs. */
export function baseCounts(base: EvidenceBase) {
  const { version, asOf, pack, works, findings, codings, codedFactors } = base;
  const byBasis = bases.map((basis) => {
    const own = findings.filter((finding) => finding.basis === basis);
    return [basis, own.length] as const;
  });
  return {
    evidenceVersion: version,
    asOf,
    ...(pack ? { pack } : {}),
    works: works.length,
    findings: findings.length,
    codings: codings.length,
    codedFactors: codedFactors.length,
    findingsByBasis: Object.fromEntries(byBasis),
    factors: base.factors.map(({ id }) => {
      const { kind, counts } = factorSummary(base, id);
      return { id, kind, ...counts };
    }),
  };
}

/** The same to be read: a line for the base, one for how it was read, a table of labels. */
export function baseCountsInWords(words: Words, base: EvidenceBase): string {
  const { evidenceVersion, asOf, works, findings, codings, codedFactors, ...more } =
    baseCounts(base);
  const read = bases.map((basis) =>
    words.say("evidence.reference-note.basis", {
      count: more.findingsByBasis[basis] ?? 0,
      basis: words.say(`evidence.basis.${basis}`),
    }),
  );
  const factors = more.factors.map(({ id, score, strength, direct, related, ...counts }) =>
    words.say("cli.evidence.factor", {
      factor: words.say(`fields.serves.${id}`),
      strength: words.say(
        strength ? `evidence.line.strength.${strength}` : "evidence.line.practitioners-only",
      ),
      score: words.number(score),
      for: counts.for,
      against: counts.against,
      null: counts.null,
      direct: direct.for + direct.against + direct.null,
      related: related.for + related.against + related.null,
    }),
  );
  return [
    words.say("cli.evidence.base", { version: evidenceVersion, asOf: words.date(asOf) }),
    words.say("cli.evidence.counts", { works, findings, codings, codedFactors }),
    words.say("evidence.reference-note.findings", { counts: words.list(read, "unit") }),
    "",
    ...factors,
    "",
  ].join("\n");
}
