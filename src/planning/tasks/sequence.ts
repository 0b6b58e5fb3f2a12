import type { PlainTask } from "../../domain/plain";
import { inCircle, startsNoSooner } from "../../engine/facts/task-order";
import { isSilent } from "../../engine/told";

/** A task, and the one that it waits for; both by row id. */
export interface Wait {
  readonly task: string;
  readonly first: string;
}

/** In which order the tasks can be done, and where what is stated of it does not hold together. */
export interface TaskSequence {
  /**
   * Every task once: none before the one that it waits for, else by its beginning, else as listed.
   * Tasks that wait for themselves come where the first of their circle is reached.
   */
  readonly order: readonly string[];
  /** Tasks that wait, through one another, for themselves: each circle once, in the order of waiting. */
  readonly circles: readonly (readonly string[])[];
  /** Tasks that are to begin before the one that they wait for. */
  readonly early: readonly Wait[];
  /** Waits of which neither months nor phases tell whether they hold. */
  readonly untold: readonly Wait[];
  /** Tasks that wait for a row that is not on the list, with its id. */
  readonly lost: readonly Wait[];
}

/** Beginnings of tasks without a month: at once, once the force is there, on a condition, unknown. */
const afterEveryMonth = 1000;
const beginnings = {
  ending: 0,
  "from-start": 0,
  "from-full-deployment": afterEveryMonth,
  "on-condition": afterEveryMonth + 1,
} as const;

/** Where a task stands by its beginning: its month, else its phase; those that state neither come last. */
export function beginningOf({ startMonth, phase }: PlainTask): number {
  return startMonth ?? (phase ? beginnings[phase] : afterEveryMonth + 2);
}

/** The order of the tasks by what each waits for and when it begins. */
export function sequenceOf(tasks: readonly PlainTask[]): TaskSequence {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const waits = tasks.flatMap(({ id, after }) =>
    after === undefined ? [] : [{ task: id, first: after }],
  );
  const known = waits.filter(({ task, first }) => first !== task && byId.has(first));
  const told = known.map((wait) => ({
    wait,
    holds: startsNoSooner(byId.get(wait.task) as PlainTask, byId.get(wait.first) as PlainTask),
  }));
  return {
    order: orderOf(tasks, byId),
    circles: circlesOf(tasks, byId),
    early: told.filter(({ holds }) => holds === false).map(({ wait }) => wait),
    untold: told.filter(({ holds }) => isSilent(holds)).map(({ wait }) => wait),
    lost: waits.filter(({ first }) => !byId.has(first)),
  };
}

/** Takes, again and again, the task with the earliest beginning among those that wait for nothing. */
function orderOf(tasks: readonly PlainTask[], byId: ReadonlyMap<string, PlainTask>): string[] {
  const circular = new Set(inCircle(tasks).map(({ id }) => id));
  const order: string[] = [];
  const done = new Set<string>();
  const rest = [...tasks].sort((one, other) => beginningOf(one) - beginningOf(other));
  while (rest.length > 0) {
    const ready = rest.findIndex(({ id, after }) => {
      const isWaiting = after !== undefined && byId.has(after) && !done.has(after);
      return !isWaiting || circular.has(id);
    });
    const [next] = rest.splice(Math.max(0, ready), 1);
    if (!next) break;
    order.push(next.id);
    done.add(next.id);
  }
  return order;
}

function circlesOf(tasks: readonly PlainTask[], byId: ReadonlyMap<string, PlainTask>): string[][] {
  const met = new Set<string>();
  return inCircle(tasks).flatMap(({ id }) => {
    if (met.has(id)) return [];
    const circle: string[] = [];
    let next: string | undefined = id;
    while (next !== undefined && !met.has(next)) {
      met.add(next);
      circle.push(next);
      next = byId.get(next)?.after;
    }
    return [circle];
  });
}

/** The tasks that wait for any of these, directly or through one another; those named themselves left out. */
export function waitingFor(tasks: readonly PlainTask[], firsts: ReadonlySet<string>): Wait[] {
  const reached = new Set(firsts);
  const waits: Wait[] = [];
  let found = true;
  while (found) {
    found = false;
    for (const { id, after } of tasks) {
      if (after === undefined || reached.has(id) || !reached.has(after)) continue;
      reached.add(id);
      waits.push({ task: id, first: after });
      found = true;
    }
  }
  return waits;
}
