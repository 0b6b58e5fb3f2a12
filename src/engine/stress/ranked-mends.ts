import type { Edit } from "./edit";
import type { Mend } from "./stress-result";

/** What some edits do, before they are ranked. */
export type Mended = Pick<Mend, "edits" | "frees" | "eases" | "breaks">;

const goneIn = ({ eases }: Mended) => eases.reduce((sum, { gone }) => sum + gone, 0);

/** Whether edits do anything about what breaks. */
export function isWorth({ frees, eases }: Mended): boolean {
  return frees.length > 0 || eases.length > 0;
}

/** Whether a pair frees what neither of its edits frees alone, or eases what neither does anything about. */
export function isMoreTogether(pair: Mended, all: readonly Mended[]): boolean {
  const apart = all.filter(
    ({ edits }) => edits.length === 1 && pair.edits.includes(edits[0] as Edit),
  );
  const freed = new Set(apart.flatMap(({ frees }) => frees));
  const helped = new Set([...freed, ...apart.flatMap(({ eases }) => eases.map(({ id }) => id))]);
  return pair.frees.some((id) => !freed.has(id)) || pair.eases.some(({ id }) => !helped.has(id));
}

/**
 * Mends by how many things they free; those that free as many share a rank. Within a rank, in an
 * order for reading only: fewer edits, fewer things newly broken, more sets gone.
 */
export function rankedMends(all: readonly Mended[]): Mend[] {
  const counts = [...new Set(all.map(({ frees }) => frees.length))].toSorted((a, b) => b - a);
  return all
    .toSorted(
      (a, b) =>
        b.frees.length - a.frees.length ||
        a.edits.length - b.edits.length ||
        a.breaks.length - b.breaks.length ||
        goneIn(b) - goneIn(a),
    )
    .map((each) => ({
      ...each,
      rank: counts.indexOf(each.frees.length) + 1,
      tied: all.filter(({ frees }) => frees.length === each.frees.length).length > 1,
    }));
}
