import { type Forces, forcesIn } from "./forces";
import { type Clause, clausesOf } from "./language/clauses";
import type { Structure } from "./structure/paragraph";
import { readStructure } from "./structure/read-structure";
import { resolutionDate } from "./structure/resolution-date";

/** What every matcher works from. */
export interface Context {
  source: string;
  structure: Structure;
  /** The decisions of the operative paragraphs, in order. */
  clauses: readonly Clause[];
  forces: Forces;
  /** The day of adoption, YYYY-MM-DD, or undefined. */
  adopted: string | undefined;
}

/** Reads the structure of a text once for all matchers. */
export function contextOf(source: string): Context {
  const structure = readStructure(source);
  const clauses = structure.operative.flatMap(clausesOf);
  const adopted = resolutionDate(structure)?.date;
  return { source, structure, clauses, forces: forcesIn(structure, clauses), adopted };
}

/**
 * A reading step that several matchers ask for, done once for each text. A context never changes.
 */
export function oncePerReading<T>(read: (context: Context) => T): (context: Context) => T {
  const known = new WeakMap<Context, { result: T }>();
  return (context) => {
    const found = known.get(context) ?? { result: read(context) };
    known.set(context, found);
    return found.result;
  };
}
