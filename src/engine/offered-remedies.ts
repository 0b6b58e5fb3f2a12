import { type FieldPath, listOf } from "../domain/field-path";
import type { OfferedRemedy } from "./assessment";
import type { Check, CheckContext, Remedy, Verdict } from "./check";
import { checks as registry } from "./registry";
import { isOpen } from "./status";

const none: readonly never[] = [];

/**
 * The ways out that a check offers for its verdict: its own where it is open, the silent fields
 * where it is not stated. `applies` says for each check of the registry whether it applies.
 */
export function offeredRemedies(
  check: Check,
  verdict: Verdict,
  context: CheckContext,
  applies: readonly boolean[],
): readonly OfferedRemedy[] {
  if (verdict.status === "not-stated") {
    return (verdict.missing ?? none).map((path) => ({
      id: "state",
      kind: "open",
      path,
      touches: touched(path, check, applies),
    }));
  }
  if (!isOpen(verdict.status) || !check.remedies) return none;
  return check
    .remedies(context, verdict)
    .map((remedy: Remedy) => ({ ...remedy, touches: touched(remedy.path, check, applies) }));
}

/** The other checks that apply and read a field. Written as a loop because it runs so often. */
function touched(path: FieldPath, own: Check, applies: readonly boolean[]): readonly string[] {
  const readers = readersOf().get(path) ?? none;
  const ids: string[] = [];
  for (const place of readers) {
    const check = registry[place];
    if (check && check !== own && applies[place]) ids.push(check.id);
  }
  return ids;
}

let readers: ReadonlyMap<FieldPath, readonly number[]> | undefined;

/**
 * For each field the places in the registry of the checks that read it, or for a list any of its
 * columns; worked out once for all designs.
 */
function readersOf(): ReadonlyMap<FieldPath, readonly number[]> {
  if (readers) return readers;
  const built = new Map<FieldPath, number[]>();
  registry.forEach(({ needs }, place) => {
    for (const need of new Set(needs.flatMap((each) => [each, listOf(each)]))) {
      const places = built.get(need);
      if (places) places.push(place);
      else built.set(need, [place]);
    }
  });
  readers = built;
  return built;
}
