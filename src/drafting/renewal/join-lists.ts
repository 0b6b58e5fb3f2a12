import type { PlainTask } from "../../domain/plain";
import type { ClauseSeed, DraftContext } from "../context";
import { isOperation } from "../names";
import { basisId, isStruck } from "./basis-seeds";
import type { BasisList } from "./basis-text";

/** The design's tasks that stand in a clause or in its items. */
function tasksOf({ design }: DraftContext, { places, items = [] }: ClauseSeed): PlainTask[] {
  const inner = items.flatMap((item) => item.places);
  const rows = new Set([...places, ...inner].map(({ row }) => row));
  return (design.purpose.tasks ?? []).filter(({ id }) => rows.has(id));
}

/** The verb under which a clause gives the operation tasks; undefined where it gives none. */
function givingVerb(context: DraftContext, seed: ClauseSeed): string | undefined {
  const tasks = tasksOf(context, seed);
  const isOwn = tasks.every(({ addressee }) => isOperation(context.names, addressee));
  return isOwn ? tasks[0]?.verb : undefined;
}

const all = (seeds: readonly ClauseSeed[]): ClauseSeed[] =>
  seeds.flatMap((seed) => [seed, ...all(seed.items ?? [])]);

function withItems(seed: ClauseSeed, id: string, items: readonly ClauseSeed[]): ClauseSeed {
  const own = seed.items ?? [];
  return seed.id === id
    ? { ...seed, items: [...own, ...items] }
    : { ...seed, items: own.map((item) => withItems(item, id, items)) };
}

/**
 * Puts new tasks at the end of last year's last list under the same verb. Clauses that find no
 * list, and those that give no tasks, are given back to stand for themselves.
 */
export function joinLists(
  context: DraftContext,
  seeds: readonly ClauseSeed[],
  lists: readonly BasisList[],
  added: readonly ClauseSeed[],
): { seeds: readonly ClauseSeed[]; left: readonly ClauseSeed[] } {
  const leads = new Set(lists.map(({ lead }) => basisId(lead)));
  const open = all(seeds).filter((seed) => leads.has(seed.id) && !isStruck(seed));
  let joined = seeds;
  const left = added.filter((seed) => {
    const verb = givingVerb(context, seed);
    const list =
      verb === undefined ? undefined : open.findLast((each) => givingVerb(context, each) === verb);
    if (list && seed.items)
      joined = joined.map((each) => withItems(each, list.id, seed.items ?? []));
    return !list;
  });
  return { seeds: joined, left };
}
