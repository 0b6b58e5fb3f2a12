import { isRecord } from "./is-record";

/** The place of the first row whose id another row of the same list has, or undefined. */
export function repeatedRow(
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly PropertyKey[] | undefined {
  if (Array.isArray(value)) {
    const seen = new Set<unknown>();
    for (const [index, row] of value.entries()) {
      if (!isRecord(row) || row.id === undefined) continue;
      if (seen.has(row.id)) return [...path, index, "id"];
      seen.add(row.id);
    }
  }
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = repeatedRow(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}
