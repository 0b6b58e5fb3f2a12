/** Names are compared as a room reads them: spaces around them and capitals do not matter. */
const asRead = (name: string) => name.trim().toLocaleLowerCase();

/** The names that a run gives its teams and under which nobody handed in; names left open are none. */
export function namesWithoutFile(
  named: readonly string[],
  teams: readonly { readonly name: string }[],
): string[] {
  const there = new Set(teams.map(({ name }) => asRead(name)));
  return named.map((name) => name.trim()).filter((name) => name !== "" && !there.has(asRead(name)));
}
