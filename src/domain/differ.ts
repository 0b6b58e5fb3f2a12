/** Whether two plain values differ, whatever the order of their keys. */
export function differ(one: unknown, other: unknown): boolean {
  return one !== other && inOrder(one) !== inOrder(other);
}

function inOrder(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, held: unknown) =>
    typeof held === "object" && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}
