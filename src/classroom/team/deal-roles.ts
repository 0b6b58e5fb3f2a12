/** Who was dealt which role. */
export interface Dealt {
  role: string;
  name: string;
}

/**
 * Deals roles by lot: every role is held and everybody holds one. With fewer people than roles some
 * hold two or more, as evenly as can be; with more, some roles are held by two. Nothing is dealt
 * where there is nobody, or no role. `chance` gives a number from 0 up to, and not, 1.
 */
export function dealRoles(
  names: readonly string[],
  roles: readonly string[],
  chance: () => number,
): Dealt[] {
  if (names.length === 0 || roles.length === 0) return [];
  const people = shuffled(names, chance);
  const cards = shuffled(roles, chance);
  const deals = Math.max(people.length, cards.length);
  const dealt = Array.from({ length: deals }, (_, at) => ({
    role: cards[at % cards.length] as string,
    name: people[at % people.length] as string,
  }));
  const order = new Map(roles.map((role, at) => [role, at]));
  return dealt.sort((a, b) => (order.get(a.role) ?? 0) - (order.get(b.role) ?? 0));
}

function shuffled<T>(rows: readonly T[], chance: () => number): T[] {
  const left = [...rows];
  const drawn: T[] = [];
  while (left.length > 0) drawn.push(...left.splice(Math.floor(chance() * left.length), 1));
  return drawn;
}
