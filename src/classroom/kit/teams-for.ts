/** So many people an exercise is planned for. */
export const fewestPeople = 4;
export const mostPeople = 60;

/** A team of fewer than this argues too little, one of more has listeners. */
export const smallestTeam = 4;
export const largestTeam = 7;

/**
 * How many people sit in each team, largest first. About six to a team; two teams as soon as two
 * can be made, since a debrief needs something to compare. Sizes differ by one at most.
 */
export function teamSizes(people: number): number[] {
  const wanted = Math.round(people / 6);
  const least = people >= 2 * smallestTeam ? 2 : 1;
  const teams = Math.max(wanted, least);
  const size = Math.floor(people / teams);
  const larger = people % teams;
  return Array.from({ length: teams }, (_, at) => (at < larger ? size + 1 : size));
}
