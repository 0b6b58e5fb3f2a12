import en from "./data/2026.1/statements.en.json";
import type { EvidenceBase } from "./schema";

const statements: Readonly<Record<string, Readonly<Record<string, string>>>> = { en };

/**
 * What a finding says, in one plain sentence of our own. A language without that sentence gets
 * the English one. Throws a RangeError for a finding that has none.
 */
export function statementOf(findingId: string, locale: string): string {
  const statement = statements[locale]?.[findingId] ?? statements.en?.[findingId];
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

/** Ids of the findings that a language has a sentence for. */
export function statedFindings(locale: string): string[] {
  return Object.keys(statements[locale] ?? {});
}
