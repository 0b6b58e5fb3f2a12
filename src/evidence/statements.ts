import en from "./data/2026.1/statements.en.json";
import type { EvidenceBase, Finding } from "./schema";

/** What findings say, and where and when they looked, in the words of one language. */
interface SaidOfFindings {
  readonly statements: Readonly<Record<string, string>>;
  readonly coverage: Readonly<Record<string, { coverage: string; scope?: string }>>;
}

/** By language; English stands in the records themselves and is always here. */
const said: Record<string, SaidOfFindings> = { en: { statements: en, coverage: {} } };

/**
 * Fetches what findings say in a language, once; until then, and where there is none, the
 * English words stand. Rejects where the files cannot be fetched (first visit without a network).
 */
export async function loadStatements(locale: string): Promise<void> {
  if (Object.hasOwn(said, locale)) return;
  const [statements, coverage] = await Promise.all([
    import(`./data/2026.1/statements.${locale}.json`),
    import(`./data/2026.1/coverage.${locale}.json`),
  ]);
  said[locale] = { statements: statements.default, coverage: coverage.default };
}

/**
 * What a finding says, in one plain sentence of our own. A language without that sentence gets
 * the English one. Throws a RangeError for a finding that has none.
 */
export function statementOf(findingId: string, locale: string): string {
  const statement = said[locale]?.statements[findingId] ?? said.en?.statements[findingId];
  if (statement === undefined) throw new RangeError(`no statement for the finding "${findingId}"`);
  return statement;
}

/** The same for a finding of the given base, whose own sentences go before the shipped ones. */
export function statementIn(base: EvidenceBase, findingId: string, locale: string): string {
  const own = base.statements;
  return own && Object.hasOwn(own, findingId)
    ? (own[findingId] as string)
    : statementOf(findingId, locale);
}

/**
 * Where and when a finding looked, such as "UN operations in Africa up to 2000"; as its record has
 * it where the language has no words for it, or where the record is not the shipped one's.
 */
export function coverageIn(base: EvidenceBase, finding: Finding, locale: string): string {
  return settingIn(base, finding, locale)?.coverage ?? finding.coverage;
}

/** What limits how far a finding reaches, likewise; undefined where its record names nothing. */
export function scopeIn(base: EvidenceBase, finding: Finding, locale: string): string | undefined {
  return settingIn(base, finding, locale)?.scope ?? finding.scope;
}

function settingIn({ statements }: EvidenceBase, { id }: Finding, locale: string) {
  const isOwn = statements !== undefined && Object.hasOwn(statements, id);
  return isOwn ? undefined : said[locale]?.coverage[id];
}

/** Ids of the findings that a language has a sentence for. */
export function statedFindings(locale: string): string[] {
  return Object.keys(said[locale]?.statements ?? {});
}
