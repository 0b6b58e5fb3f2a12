import type { MandateDesign } from "../../domain/design";
import { answerAt } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import { plainDesign } from "../../domain/plain";
import { valueOf } from "../../domain/stated";
import type { Precedent } from "../../precedents/schema";
import type { Check } from "../check";
import { judgeCheck } from "../judge-check";
import { thresholdsOf } from "../thresholds";
import { roundNumber } from "./values-to-try";
import { withChosen } from "./vary";

/** A quantity of a design. */
export interface Quantity {
  design: MandateDesign;
  precedents: readonly Precedent[];
  path: FieldPath;
  row?: string;
}

/** Where a quantity may lie. */
export interface Range {
  least: number;
  most: number;
  whole: boolean;
  /** The author's own bounds, which are tried even far from the design's quantity. */
  bounds?: readonly number[];
}

/**
 * Values at which checks are tried first, as parts of what the design says now. Nothing beyond a
 * quarter and four times of it, unless the author's bounds reach there: to take a force away, or to
 * make it another one, is no step from here.
 */
const parts = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

/** Values that are tried first where the design says none. */
const ladder = [0, 1, 3, 6, 12, 30, 60, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000];

/** The parts of a value that are no longer told apart where it need not be whole. */
const finest = 0.01;

/**
 * The values of a quantity, beside which all else stays, at which a check begins to answer
 * otherwise: for each turn the value nearest to the design's own, said in round numbers where the
 * answer is the same there. A check that turns twice between two values tried is seen to turn once
 * or not at all.
 */
export function turningPoints(
  { design, precedents, path, row }: Quantity,
  checks: readonly Check[],
  { least, most, whole, bounds = [] }: Range,
): readonly number[] {
  const stated = valueOf(answerAt(design, path, row));
  const now = typeof stated === "number" ? stated : undefined;
  const threshold = thresholdsOf(design);
  const known = new Map<number, readonly string[]>();
  const statusesAt = (value: number) => {
    const told = known.get(value);
    if (told) return told;
    const chosen = withChosen(design, [{ path, ...(row === undefined ? {} : { row }), value }]);
    const context = { design: plainDesign(chosen), threshold, precedents };
    const statuses = checks.map((check) => judgeCheck(check, context).status);
    known.set(value, statuses);
    return statuses;
  };
  const tried = (now ? parts.map((part) => part * now) : ladder)
    .map((value) => (whole ? Math.round(value) : value))
    .filter((value) => value >= least && value <= most);
  const inOrder = [...new Set([...tried, ...bounds])].sort((one, other) => one - other);
  const found = new Set<number>();
  for (let at = 1; at < inOrder.length; at += 1) {
    const low = inOrder[at - 1] as number;
    const high = inOrder[at] as number;
    checks.forEach((_, check) => {
      const isAt = (value: number) => statusesAt(value)[check];
      if (isAt(low) === isAt(high)) return;
      const [below, above] = narrowed(low, high, whole, (value) => isAt(value) === isAt(low));
      const isUpward = above > (now ?? 0);
      const edge = isUpward ? above : below;
      const round = roundNumber(isUpward ? edge * 1.02 : edge * 0.98);
      const isRoundAlike = round >= low && round <= high && isAt(round) === isAt(edge);
      found.add(isRoundAlike ? round : edge);
    });
  }
  return [...found];
}

/** The two values, as near to each other as can be told, between which something turns. */
function narrowed(
  low: number,
  high: number,
  whole: boolean,
  isLow: (value: number) => boolean,
): [below: number, above: number] {
  let [below, above] = [low, high];
  while (above - below > (whole ? 1 : finest)) {
    const middle = whole ? Math.floor((below + above) / 2) : (below + above) / 2;
    if (isLow(middle)) below = middle;
    else above = middle;
  }
  return [below, above];
}
