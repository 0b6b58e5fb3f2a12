import type { MandateDesign } from "../../domain/design";
import { type PlainTask, plainDesign } from "../../domain/plain";
import { mandateMonths } from "../deployment/mandate-months";
import { planningContext } from "../deployment/planning-context";
import { scheduledAt } from "../deployment/schedule";
import { uniformedStrength } from "../deployment/uniformed-strength";
import type { FigureRange } from "../plan-factor";

/** When a task begins, as far as the design says it. */
export interface TaskSpan {
  readonly task: string;
  /** Months after the decision; undefined where neither month nor phase gives one. */
  readonly from: number | undefined;
  /** Whether the month is stated, or follows from a phase that begins with the decision. */
  readonly by: "month" | "phase" | "nothing";
  readonly phase: PlainTask["phase"] | undefined;
}

/** The beginnings of tasks on one line of months. */
export interface TaskMonths {
  readonly spans: readonly TaskSpan[];
  /** Months until the mandate ends; undefined where that is not stated or lies before the decision. */
  readonly end: number | undefined;
  /** Tasks that are to begin in or after the month in which the mandate ends. */
  readonly afterEnd: readonly string[];
}

/** When each task begins, in the order given; the whole list where no order is given. */
export function taskMonths(design: MandateDesign, order?: readonly string[]): TaskMonths {
  const plain = plainDesign(design);
  const tasks = plain.purpose.tasks ?? [];
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const ordered = order ? order.flatMap((id) => byId.get(id) ?? []) : tasks;
  const mandate = mandateMonths(plain);
  const end = mandate.kind === "known" ? mandate.months : undefined;
  const spans = ordered.map(spanOf);
  const afterEnd = spans.filter(
    ({ from }) => end !== undefined && from !== undefined && from >= end,
  );
  return { spans, end, afterEnd: afterEnd.map(({ task }) => task) };
}

function spanOf({ id: task, startMonth, phase }: PlainTask): TaskSpan {
  if (startMonth !== undefined) return { task, from: startMonth, by: "month", phase };
  const isFromStart = phase === "from-start" || phase === "ending";
  return { task, from: isFromStart ? 0 : undefined, by: isFromStart ? "phase" : "nothing", phase };
}

/** The troops that tasks ask for from a month on, beside those planned and to be expected then. */
export interface TroopsAsked {
  readonly month: number;
  /** All tasks that have begun, added up: soldiers may do more than one task, so less may do. */
  readonly asked: number;
  /** The single task that asks for most: fewer cannot do. */
  readonly most: { readonly task: string; readonly troops: number };
  /** What the author's schedule has in place; undefined where it does not say. */
  readonly planned: number | undefined;
  /** What experience leads to expect of the stated strength; undefined where none is stated. */
  readonly expected: FigureRange | undefined;
}

export interface TroopsByMonth {
  /** One line for each month in which what is asked changes. */
  readonly months: readonly TroopsAsked[];
  /** Tasks that ask for troops and name no month. */
  readonly undated: readonly { readonly task: string; readonly troops: number }[];
}

/** Troops asked for by month; tasks that ask for none are left out. */
export function troopsByMonth(design: MandateDesign): TroopsByMonth {
  const context = planningContext(design);
  const asking = (context.design.purpose.tasks ?? []).flatMap((task) =>
    task.troopsNeeded ? [{ ...spanOf(task), troops: task.troopsNeeded }] : [],
  );
  const dated = asking.filter(({ from }) => from !== undefined);
  const { military } = uniformedStrength(context).parts;
  const starts = [...new Set(dated.map(({ from }) => from ?? 0))].sort((a, b) => a - b);
  const months = starts.map((month): TroopsAsked => {
    const begun = dated.filter(({ from }) => (from ?? 0) <= month);
    const most = begun.reduce((one, other) => (other.troops > one.troops ? other : one));
    return {
      month,
      asked: begun.reduce((sum, { troops }) => sum + troops, 0),
      most: { task: most.task, troops: most.troops },
      planned: scheduledAt(context.design, month).military,
      expected: "at" in military ? military.at(month) : undefined,
    };
  });
  const undated = asking.filter(({ from }) => from === undefined);
  return { months, undated: undated.map(({ task, troops }) => ({ task, troops })) };
}
