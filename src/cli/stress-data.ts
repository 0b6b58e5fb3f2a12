import { appVersion } from "../domain/version";
import type { Breakable, StressResult } from "../engine/stress/stress-result";

const headOf = ({ id, kind, task, check }: Breakable) => ({
  id,
  kind,
  ...(task ? { task } : {}),
  ...(check === undefined ? {} : { check }),
});

/**
 * A stress test as one JSON object for other programs: the shocks at their levels, and by which
 * minimal sets each thing breaks. `sets[n]` is broken because of `because[n]`. No share of futures.
 */
export function stressData(result: StressResult, evidenceVersion: string) {
  const { engineVersion, shocks, combinations, breaks, mends } = result;
  return {
    app: `mandate-wizard ${appVersion}`,
    engineVersion,
    evidenceVersion,
    shocks,
    combinations,
    breaks: breaks.map((each) => ({
      ...headOf(each),
      sets: each.sets.map(({ at }) => at),
      because: each.sets.map(({ because }) => because),
      dependsOn: each.dependsOn,
      monotone: each.monotone,
      ...(each.exception ? { exception: each.exception } : {}),
    })),
    brokenAsDesigned: result.brokenAsDesigned,
    unbroken: result.unbroken,
    notTried: result.notTried,
    mends,
  };
}
