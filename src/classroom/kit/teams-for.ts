/** So many people an exercise is planned for. */
export const fewestPeople = 4;
export const mostPeople = 60;

/** A team of fewer than this argues too little, one of more has listeners. */
export const smallestTeam = 4;
export const largestTeam = 7;

/**
 * How many teams a room makes: about six people to a team, and two teams as soon as two can be made,
 * since a debrief needs something to compare.
 */
function teamsFor(people: number): number {
  return Math.max(Math.round(people / 6), people >= 2 * smallestTeam ? 2 : 1);
}

/** How many people sit in each team, largest first; sizes differ by one at most. */
export function teamSizes(people: number, teams = teamsFor(people)): number[] {
  const size = Math.floor(people / teams);
  const larger = people % teams;
  return Array.from({ length: teams }, (_, at) => (at < larger ? size + 1 : size));
}
