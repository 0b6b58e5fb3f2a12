/**
 * Numbers under which teams appear while their names are hidden. Who is known already keeps its
 * number; new teams get the next ones, in an order that only `seed` (such as the id of the run)
 * decides: neither names nor files nor times of handing in give it away.
 */
export function teamNumbers(
  ids: readonly string[],
  seed: string,
  known: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, number> {
  const fresh = ids
    .filter((id) => !known.has(id))
    .map((id) => ({ id, mark: scattered(`${seed} ${id}`) }))
    .toSorted((one, other) => one.mark - other.mark || (one.id < other.id ? -1 : 1));
  const numbers = new Map(known);
  const next = Math.max(0, ...known.values()) + 1;
  for (const [place, { id }] of fresh.entries()) numbers.set(id, next + place);
  return numbers;
}

/** A number that says nothing of the text it is of, and is always the same for it (FNV-1a, mixed). */
function scattered(text: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  mark = Math.imul(mark ^ (mark >>> 16), 0x85ebca6b);
  mark = Math.imul(mark ^ (mark >>> 13), 0xc2b2ae35);
  return (mark ^ (mark >>> 16)) >>> 0;
}
