/**
 * The longest run of numbers that rise, by their places: what stays in order when some were moved.
 */
export function longestRising(numbers: readonly number[]): Set<number> {
  const ends: number[] = [];
  const cameFrom: number[] = [];
  for (const [place, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    cameFrom[place] = ends[low - 1] ?? -1;
    ends[low] = place;
  }
  const kept = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = cameFrom[place] ?? -1) kept.add(place);
  return kept;
}
