/** How the people in a room are spread over its teams. */
export interface TeamSizes {
  smallest: number;
  largest: number;
  /** How many teams are of the largest size. */
  ofLargest: number;
}

/** People spread over teams as evenly as they go; undefined where there are no teams or no people. */
export function teamSizes(people: number, teams: number): TeamSizes | undefined {
  if (people < 1 || teams < 1) return undefined;
  const smallest = Math.floor(people / teams);
  const over = people % teams;
  return over === 0
    ? { smallest, largest: smallest, ofLargest: teams }
    : { smallest, largest: smallest + 1, ofLargest: over };
}

/**
 * Which roles each seat of a team holds, dealt in turn: with fewer seats than roles some hold
 * several, with more seats several share one. Every role is held, where there is a seat at all.
 */
export function dealtRoles<Role>(roles: readonly Role[], seats: number): Role[][] {
  return Array.from({ length: seats }, (_, seat) =>
    seat < roles.length
      ? roles.filter((_role, at) => at % seats === seat)
      : roles.filter((_role, at) => at === seat % roles.length),
  );
}
