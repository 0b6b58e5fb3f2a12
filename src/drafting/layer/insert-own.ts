import type { OwnClause } from "../../domain/drafting";
import { tidy } from "../runs";
import type { FlatClause } from "./flat-clause";

function asClause({ id, part, level, text }: OwnClause): FlatClause {
  return {
    seed: { id, runs: [], places: [] },
    part,
    level: level as FlatClause["level"],
    runs: [{ kind: "words", text: tidy(text) }],
    origin: "own",
  };
}

/** Where a clause goes that stands after another: past the items that hang on that one. */
function placeAfter(clauses: readonly FlatClause[], anchor: number, level: number): number {
  let place = anchor + 1;
  while ((clauses[place]?.level ?? 0) > level) place += 1;
  return place;
}

/** Where a clause goes whose anchor is gone: before the last paragraph of its part. */
function placeAtEnd(clauses: readonly FlatClause[], part: FlatClause["part"]): number {
  const last = clauses.findLastIndex((clause) => clause.part === part && clause.level === 0);
  if (part === "preamble") return clauses.filter((clause) => clause.part === part).length;
  return last === -1 ? clauses.length : last;
}

/** One clause put in its place, or at the end of its part where its anchor is gone. */
function inserted(clauses: readonly FlatClause[], own: OwnClause): FlatClause[] {
  const anchor = clauses.findIndex(({ seed }) => seed.id === own.after);
  const start = clauses.findIndex(({ part }) => part === own.part);
  const first = start === -1 ? clauses.length : start;
  const place =
    own.after === undefined
      ? first
      : anchor === -1 || clauses[anchor]?.part !== own.part
        ? placeAtEnd(clauses, own.part)
        : placeAfter(clauses, anchor, own.level);
  return [...clauses.slice(0, place), asClause(own), ...clauses.slice(place)];
}

/** Which clauses a text has, and whether it is the last of the design's texts. */
interface TextIds {
  here: ReadonlySet<string>;
  /** The clauses of all the design's texts. */
  known: ReadonlySet<string>;
  isLast: boolean;
}

/**
 * The author's own clauses of one text: those that stand after a clause of it, and in the last text
 * those whose clause no text has any more. Own clauses may hang on each other.
 */
export function ownClausesOf(
  own: readonly OwnClause[] = [],
  { here, known, isLast }: TextIds,
): OwnClause[] {
  const byId = new Map(own.map((each) => [each.id, each]));
  const rootOf = ({ after }: OwnClause, depth = 0): string | undefined => {
    const next = after === undefined || depth > own.length ? undefined : byId.get(after);
    return next ? rootOf(next, depth + 1) : after;
  };
  return own.filter((each) => {
    const root = rootOf(each);
    if (root === undefined) return true;
    return here.has(root) || (isLast && !known.has(root));
  });
}

/**
 * The clauses with the author's own among them. Of two that stand after the same clause, the one
 * that was added first comes first; those whose clause is gone close their part in that order.
 */
export function withOwnClauses(
  clauses: readonly FlatClause[],
  own: readonly OwnClause[] = [],
): FlatClause[] {
  const ids = new Set([...clauses.map(({ seed }) => seed.id), ...own.map(({ id }) => id)]);
  const isLoose = ({ after }: OwnClause) => after !== undefined && !ids.has(after);
  const loose = own.filter(isLoose);
  // What is put right behind its clause goes in backwards, so that the first added comes to lead.
  const waiting = own.filter((each) => !isLoose(each)).reverse();
  let placed = loose.reduce<FlatClause[]>(inserted, [...clauses]);
  while (waiting.length > 0) {
    const isReady = ({ after }: OwnClause) =>
      after === undefined || placed.some(({ seed }) => seed.id === after);
    // Clauses that hang on each other in a ring have no place of their own: any of them begins.
    const next = Math.max(0, waiting.findIndex(isReady));
    placed = waiting.splice(next, 1).reduce(inserted, placed);
  }
  return placed;
}

/** Clauses of no place of their own, before the last paragraph of their part. */
export function withStranded(
  clauses: readonly FlatClause[],
  stranded: readonly FlatClause[],
): FlatClause[] {
  return stranded.reduce<FlatClause[]>(
    (placed, clause) => placed.toSpliced(placeAtEnd(placed, clause.part), 0, clause),
    [...clauses],
  );
}
