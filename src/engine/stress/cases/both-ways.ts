import type { MandateDesign } from "../../../domain/design";
import type { ShockChoice } from "../../../domain/plan-figure";
import { precedents } from "../../../precedents/current";
import { enumerate, groupsOf } from "../enumerate";
import type { ShockAt } from "../shock";
import { isTried, shocksOf } from "../shocks-of";
import { shocksAt } from "../space";
import type { Breakable } from "../stress-result";
import { unstressed } from "../stressed";
import { canBreak } from "../trials/trial";
import { trialsOf } from "../trials/trials-of";
import { plainly } from "./plain-oracle";

/** Two levels of each shock or one, so that a design is tried in a moment. */
export const twoLevels: ShockChoice[] = [
  { shock: "strength", levels: [60] },
  { shock: "lateness", levels: [5] },
  { shock: "consent", levels: [2, 3] },
  { shock: "warning", levels: [2] },
];

/** Sets of shocks to be compared whatever their order. */
const sorted = (sets: readonly (readonly ShockAt[])[]) =>
  sets.map((set) => JSON.stringify(set)).sort();

/**
 * The sets that break each thing that can break, as the product finds them and as they are found by
 * trying everything; `keep` chooses the things.
 */
export function bothWays(
  design: MandateDesign,
  keep: (breakable: Breakable) => boolean = () => true,
) {
  const stressed = unstressed(design, precedents);
  const shocks = shocksOf(design, stressed).filter(isTried);
  const trials = trialsOf(stressed).filter(
    (trial) => keep(trial.breakable) && canBreak(trial.judge(stressed)),
  );
  const found = groupsOf(trials, shocks).flatMap((group) => enumerate(stressed, group));
  const quick = trials.map((trial) => {
    const each = found.find((one) => one.trial === trial);
    if (!each) throw new Error(`${trial.breakable.id} was not tried`);
    return {
      id: trial.breakable.id,
      sets: sorted(each.sets.minimal.map((at) => shocksAt(each.space, at))),
      monotone: !each.sets.exception,
    };
  });
  const plain = plainly(stressed, shocks, trials).map(({ sets, monotone }, at) => ({
    id: trials[at]?.breakable.id,
    sets: sorted(sets),
    monotone,
  }));
  return { quick, plain, shocks };
}
