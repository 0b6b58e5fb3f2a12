import { type Assessment, allResults, type CheckResult } from "../../../engine/assessment";

/** A check whose answer, or whose findings, are not the same under another evidence base. */
export interface ChangedCheck {
  before: CheckResult;
  after: CheckResult;
  /** Whether status or reason change; else only the findings beside it do. */
  movesResult: boolean;
}

const citedBy = ({ findings, against, nulls }: CheckResult) =>
  [findings, against, nulls].map((ids) => [...ids].sort().join(" ")).join("|");

/** The checks of one design that two evidence bases answer or ground differently. */
export function changedChecks(before: Assessment, after: Assessment): ChangedCheck[] {
  const later = new Map(allResults(after).map((result) => [result.id, result]));
  return allResults(before).flatMap((result) => {
    const other = later.get(result.id);
    if (!other) return [];
    const movesResult = result.status !== other.status || result.reason !== other.reason;
    const isSame = !movesResult && citedBy(result) === citedBy(other);
    return isSame ? [] : [{ before: result, after: other, movesResult }];
  });
}
