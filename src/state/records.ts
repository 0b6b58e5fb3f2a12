import type { Records } from "../engine/evaluate";
import type { EvidenceBase } from "../evidence/schema";
import { useEvidenceInUse } from "./evidence-in-use";

let loading: Promise<Records> | undefined;

/** The evidence that ships with the app, and the precedents; loaded once, when first asked for. */
export function loadShippedRecords(): Promise<Records> {
  loading ??= Promise.all([import("../evidence/current"), import("../precedents/current")]).then(
    ([{ currentEvidence }, { precedents }]) => ({ evidence: currentEvidence, precedents }),
  );
  return loading;
}

const withBase = new WeakMap<EvidenceBase, Records>();

/** The records with another evidence base; the same object for the same base. */
export function recordsWith(shipped: Records, base: EvidenceBase): Records {
  const known = withBase.get(base);
  if (known) return known;
  const records = { ...shipped, evidence: base };
  withBase.set(base, records);
  return records;
}

/** The records that checks are made against now: with the evidence in use. */
export async function loadRecords(): Promise<Records> {
  const shipped = await loadShippedRecords();
  const { loaded } = useEvidenceInUse.getState();
  return loaded ? recordsWith(shipped, loaded.base) : shipped;
}
