/** What a row is sorted by; null (not stated) always comes last. */
export type SortValue = string | number | null;

export type SortDirection = "ascending" | "descending";

function compareValues(one: SortValue, other: SortValue, collator: Intl.Collator): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return collator.compare(String(one), String(other));
}

/** A sorted copy; rows that are equal keep their order, rows without a value stay at the end. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortBy: (row: Row) => SortValue,
  direction: SortDirection,
  languageTag: string,
): Row[] {
  const collator = new Intl.Collator(languageTag, { numeric: true });
  const sign = direction === "ascending" ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [one, other] = [sortBy(a), sortBy(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * compareValues(one, other, collator);
  });
}
