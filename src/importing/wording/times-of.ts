import type { OperativeVerb } from "./operative-verbs";

/** How often each verb stands in a text, in the order of first use. */
export function timesOf(verbs: readonly OperativeVerb[]): { verb: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { verb } of verbs) counts.set(verb, (counts.get(verb) ?? 0) + 1);
  return [...counts].map(([verb, count]) => ({ verb, count }));
}
