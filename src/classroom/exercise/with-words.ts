import { isRecord } from "../../domain/is-record";

/** A structure with its words in it, and the places of words that found none there. */
export interface Worded {
  whole: unknown;
  /** Ways to rows that the structure lacks, such as "roles.minister". */
  strays: string[];
}

/**
 * Puts words into a structure. The words are the same tree with only texts in it: an object's fields
 * by name, a list's rows by their id (or by what stands for it: the inject, the source, the path, or
 * cut and item of a script), a list of texts whole or by number. Words of a field that the structure
 * leaves out are added; those of a row that it lacks are strays.
 */
export function withWords(structure: unknown, words: unknown): Worded {
  const strays: string[] = [];
  return { whole: joined(structure, words, "", strays), strays };
}

function joined(structure: unknown, words: unknown, place: string, strays: string[]): unknown {
  if (Array.isArray(structure)) return joinedList(structure, words, place, strays);
  if (isRecord(structure) && isRecord(words)) {
    const added = Object.entries(words).map(([key, inner]) => {
      const held = Object.hasOwn(structure, key) ? structure[key] : undefined;
      return [key, joined(held, inner, under(place, key), strays)] as const;
    });
    return Object.fromEntries([...Object.entries(structure), ...added]);
  }
  return words;
}

function joinedList(rows: unknown[], words: unknown, place: string, strays: string[]): unknown[] {
  if (typeof words !== "object" || words === null) {
    strays.push(place);
    return rows;
  }
  const whole = [...rows];
  for (const [key, inner] of Object.entries(words)) {
    const at = rowAt(rows, key);
    const isNext = at === undefined && Number(key) === whole.length && typeof inner === "string";
    if (isNext) whole.push(inner);
    else if (at === undefined) strays.push(under(place, key));
    else whole[at] = joined(rows[at], inner, under(place, key), strays);
  }
  return whole;
}

/** Where the row of this id lies; rows without ids go by number. */
function rowAt(rows: readonly unknown[], key: string): number | undefined {
  const named = rows.findIndex((row) => idOf(row) === key);
  if (named !== -1) return named;
  return /^\d+$/.test(key) && Number(key) < rows.length ? Number(key) : undefined;
}

function idOf(row: unknown): unknown {
  if (!isRecord(row)) return undefined;
  if (row.cut !== undefined && row.item !== undefined) return `${row.cut}/${row.item}`;
  return row.id ?? row.inject ?? row.source ?? row.path;
}

const under = (place: string, key: string) => (place ? `${place}.${key}` : key);
