/** An id that no row of a list has: the word itself, or with the first number that is free. */
export function freeId(word: string, rows: readonly unknown[]): string {
  const taken = new Set(rows.map((row) => (row as { id?: unknown } | null)?.id));
  if (!taken.has(word)) return word;
  for (let number = 2; ; number += 1) {
    const id = `${word}-${number}`;
    if (!taken.has(id)) return id;
  }
}
