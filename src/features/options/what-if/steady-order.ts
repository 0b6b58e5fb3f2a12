/** The ids of now in the places that they had; those that are new come after them. */
export function inSteadyOrder(before: readonly string[], now: readonly string[]): string[] {
  const there = new Set(now);
  const had = new Set(before);
  return [...before.filter((id) => there.has(id)), ...now.filter((id) => !had.has(id))];
}
