import { withShock } from "../../domain/author-changes";
import type { MandateDesign } from "../../domain/design";
import type { ShockChoice } from "../../domain/plan-figure";
import type { Shock, ShockRecord } from "../../engine/stress/shock";
import { shockRecord } from "../../engine/stress/shocks";

/** What identifies a shock and says what is usual for it. */
export type EditedShock = Pick<Shock, "id" | "kind" | "usual">;

/** At most so many levels beside "as designed", as a saved design holds them. */
export const mostLevels = 7;

/** The level that stands for the design as it is. */
const asDesigned = ({ kind }: Pick<Shock, "kind">) => shockRecord(kind).levels[0] ?? 0;

/** What the author chose for a shock; nothing where it is as usual. */
export function choiceFor(design: MandateDesign, { id }: Pick<Shock, "id">) {
  return design.shocks?.find(({ shock }) => shock === id);
}

/** The levels that are tried beside "as designed", in the order in which the author put them. */
export function levelsTried(design: MandateDesign, shock: EditedShock): readonly number[] {
  const own = choiceFor(design, shock)?.levels ?? shock.usual;
  return own.filter((level) => level !== asDesigned(shock));
}

/** What is wrong with a level that is to be tried beside others; the words are `stress.levels.<problem>`. */
export type LevelProblem = "as-designed" | "twice";

/** Whether a level can be tried beside these others; bounds are the box's own affair. */
export function levelProblem(
  shock: EditedShock,
  others: readonly number[],
  level: number,
): LevelProblem | undefined {
  if (level === asDesigned(shock)) return "as-designed";
  return others.includes(level) ? "twice" : undefined;
}

/** Levels from mild to severe. */
export function fromMild({ worse }: Pick<ShockRecord, "worse">, levels: readonly number[]) {
  return [...levels].sort((a, b) => (worse === "higher" ? a - b : b - a));
}

/**
 * The design with what the author changed of a shock. What comes out as usual is not kept: the
 * usual levels are ours again, a shock taken in again is as it was, an emptied reason is none.
 */
export function withShockChange(
  design: MandateDesign,
  shock: EditedShock,
  change: Partial<Omit<ShockChoice, "shock">>,
): MandateDesign {
  const { levels, leftOut, reason } = { ...choiceFor(design, shock), ...change };
  const isUsual = !levels || isSame(levels, levelsTried({ ...design, shocks: [] }, shock));
  const what = {
    ...(isUsual ? {} : { levels: [...levels] }),
    // A contributor whom the author added is kept by a choice that leaves nothing out.
    ...(leftOut || (leftOut === false && change.leftOut === undefined) ? { leftOut } : {}),
  };
  const isChosen = Object.keys(what).length > 0;
  const choice = isChosen ? { ...what, ...(reason ? { reason } : {}) } : undefined;
  return withShock(design, shock.id, choice);
}

/** Whether the author added a contributor to those whose going is tried. */
export function isAdded(design: MandateDesign, shock: Pick<Shock, "id" | "kind">): boolean {
  return shock.kind === "contributor" && choiceFor(design, shock)?.leftOut === false;
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((level) => others.includes(level));
}
