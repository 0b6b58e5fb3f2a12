import { bestAssignment, type Edge } from "./best-assignment";
import { grouped } from "./grouped";
import { holdersIn, likeness, type Profile, sameClauseFrom, type Weight } from "./likeness";

/** Two clauses that are one: their places in the two lists, and how alike they are, 0 to 1. */
export interface Pair {
  before: number;
  after: number;
  likeness: number;
}

/** A clause is tried with so many others that share most with it. */
const mostCandidates = 12;
/** A word that so many pairs of clauses share says nothing about any of them. */
const mostHolders = 400_000;
/** Groups of clauses that may be one another are settled exactly up to this size. */
const mostExact = 400;
/** Between equals the nearer place wins, and never over a better likeness. */
const placeWorth = 0.001;

/** Clauses with the same words on both sides as often: the first with the first, and so on. */
function samePairs(before: readonly Profile[], after: readonly Profile[]): Pair[] {
  const placesIn = (profiles: readonly Profile[]) =>
    grouped(profiles.keys(), (place) => profiles[place]?.plain ?? "");
  const others = placesIn(after);
  return [...placesIn(before)].flatMap(([plain, places]) => {
    const beside = others.get(plain);
    if (beside?.length !== places.length) return [];
    return places.map((place, index) => ({
      before: place,
      after: beside[index] ?? place,
      likeness: 1,
    }));
  });
}

function candidates(
  before: readonly Profile[],
  after: readonly Profile[],
  open: { before: readonly number[]; after: ReadonlySet<number> },
  weight: Weight,
): Edge[] {
  const holders = holdersIn(after);
  const holdersBefore = holdersIn(before);
  const shared = new Float64Array(after.length);
  return open.before.flatMap((row) => {
    const profile = before[row];
    if (!profile) return [];
    const expected = (row * after.length) / before.length;
    shared.fill(0);
    const touched = new Set<number>();
    for (const [name, count] of profile.counts) {
      const held = holders.get(name) ?? [];
      if (held.length * (holdersBefore.get(name)?.length ?? 0) > mostHolders) continue;
      for (const column of held) {
        if (!open.after.has(column)) continue;
        const least = Math.min(count, after[column]?.counts.get(name) ?? 0);
        shared[column] = (shared[column] ?? 0) + least * weight(name);
        touched.add(column);
      }
    }
    return [...touched]
      .sort(
        (one, other) =>
          (shared[other] ?? 0) - (shared[one] ?? 0) ||
          Math.abs(one - expected) - Math.abs(other - expected) ||
          one - other,
      )
      .slice(0, mostCandidates)
      .flatMap((column): Edge[] => {
        const beside = after[column];
        const found = beside ? likeness(profile, beside, weight) : 0;
        return found >= sameClauseFrom ? [{ row, column, worth: found }] : [];
      });
  });
}

/** Edges that hang together through shared clauses; pairings of two such groups do not meet. */
function groupsOf(edges: readonly Edge[]): Edge[][] {
  const byRow = grouped(edges, ({ row }) => row);
  const byColumn = grouped(edges, ({ column }) => column);
  const seen = new Set<Edge>();
  return edges.flatMap((first) => {
    if (seen.has(first)) return [];
    const group: Edge[] = [];
    const waiting = [first];
    for (let edge = waiting.pop(); edge; edge = waiting.pop()) {
      if (seen.has(edge)) continue;
      seen.add(edge);
      group.push(edge);
      waiting.push(...(byRow.get(edge.row) ?? []), ...(byColumn.get(edge.column) ?? []));
      byRow.delete(edge.row);
      byColumn.delete(edge.column);
    }
    return [group];
  });
}

/** The best pairing of one group; of a group too large for that, the best pair first, and so on. */
function settled(group: readonly Edge[]): Edge[] {
  const rows = [...new Set(group.map(({ row }) => row))];
  const columns = [...new Set(group.map(({ column }) => column))];
  if (Math.max(rows.length, columns.length) > mostExact) return greedy(group);
  const placeOfRow = new Map(rows.map((row, place) => [row, place]));
  const placeOfColumn = new Map(columns.map((column, place) => [column, place]));
  const local = group.map(({ row, column, worth }) => ({
    row: placeOfRow.get(row) ?? 0,
    column: placeOfColumn.get(column) ?? 0,
    worth,
  }));
  return bestAssignment(rows.length, columns.length, local).map(({ row, column, worth }) => ({
    row: rows[row] ?? 0,
    column: columns[column] ?? 0,
    worth,
  }));
}

function greedy(group: readonly Edge[]): Edge[] {
  const rows = new Set<number>();
  const columns = new Set<number>();
  return group
    .toSorted((one, other) => other.worth - one.worth)
    .filter(({ row, column }) => {
      if (rows.has(row) || columns.has(column)) return false;
      rows.add(row);
      columns.add(column);
      return true;
    });
}

/**
 * Pairs the clauses of two lists by their words, whatever their numbers: those with the same words
 * first, then the pairing of the rest that is most alike in all and holds no pair below
 * `sameClauseFrom`.
 */
export function pairClauses(
  before: readonly Profile[],
  after: readonly Profile[],
  weight: Weight,
): Pair[] {
  const same = samePairs(before, after);
  const done = new Set(same.map((pair) => pair.before));
  const doneAfter = new Set(same.map((pair) => pair.after));
  const open = {
    before: [...before.keys()].filter((place) => !done.has(place)),
    after: new Set([...after.keys()].filter((place) => !doneAfter.has(place))),
  };
  const nearness = (row: number, column: number) =>
    1 - Math.abs(row / before.length - column / after.length);
  const edges = candidates(before, after, open, weight).map(({ row, column, worth }) => ({
    row,
    column,
    worth: worth + placeWorth * nearness(row, column),
  }));
  const rest = groupsOf(edges)
    .flatMap(settled)
    .map(({ row, column, worth }) => ({
      before: row,
      after: column,
      likeness: worth - placeWorth * nearness(row, column),
    }));
  return [...same, ...rest].sort((one, other) => one.before - other.before);
}
