import type { Basis } from "../../domain/basis";
import { type Context, contextOf } from "../../importing/match/context";
import { taskLists } from "../../importing/match/mandate-paragraphs";
import { type Reading, readResolution } from "../../importing/match/read-resolution";

/** The items of one list of tasks in last year's text, by the ids of its paragraphs. */
export interface BasisList {
  lead: string;
  tasks: readonly string[];
}

/** Last year's text as it was read. */
export interface BasisText {
  source: string;
  reading: Reading;
  lists: readonly BasisList[];
}

const known = new WeakMap<Basis, BasisText>();

function listsIn(context: Context): BasisList[] {
  return taskLists(context).map(({ lead, tasks }) => ({
    lead: lead.id,
    tasks: tasks.map(({ id }) => id),
  }));
}

/** Reads last year's text, once for each text that a design holds. */
export function readBasis(basis: Basis): BasisText {
  const before = known.get(basis);
  if (before) return before;
  const source = basis.text;
  const read = { source, reading: readResolution(source), lists: listsIn(contextOf(source)) };
  known.set(basis, read);
  return read;
}
