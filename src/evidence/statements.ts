import en from "./data/2026.1/statements.en.json";

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

/** Ids of the findings that a language has a sentence for. */
export function statedFindings(locale: string): string[] {
  return Object.keys(statements[locale] ?? {});
}
