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
