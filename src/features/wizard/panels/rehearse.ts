import type { MandateDesign } from "../../../domain/design";
import type { FieldPath } from "../../../domain/field-path";
import { withoutValue } from "../../../domain/grounds";
import { evaluate, type Records } from "../../../engine/evaluate";

/** Milliseconds of an idle moment that are left to whoever else waits for it. */
const leftOver = 4;

/**
 * Goes through the checks as if each of the fields were taken back, in moments in which the page
 * is idle, and throws the results away: what the browser has run before, it has compiled by the
 * time the first answer is given. Returns the way to stop.
 */
export function rehearse(
  design: MandateDesign,
  records: Records,
  paths: Iterable<FieldPath>,
): () => void {
  if (typeof requestIdleCallback !== "function") return () => {};
  const assessment = evaluate(design, records);
  const left = [...paths];
  let waiting = requestIdleCallback(function go(idle) {
    do {
      const path = left.pop();
      if (!path) return;
      evaluate(withoutValue(design, path), records, { design, records, assessment });
    } while (idle.timeRemaining() > leftOver);
    waiting = requestIdleCallback(go);
  });
  return () => cancelIdleCallback(waiting);
}
