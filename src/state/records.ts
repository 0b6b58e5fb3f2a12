import type { Records } from "../engine/evaluate";

let loading: Promise<Records> | undefined;

/** The evidence and the precedents that checks are made against; loaded once, when first asked for. */
export function loadRecords(): Promise<Records> {
  loading ??= Promise.all([import("../evidence/current"), import("../precedents/current")]).then(
    ([{ currentEvidence }, { precedents }]) => ({ evidence: currentEvidence, precedents }),
  );
  return loading;
}
