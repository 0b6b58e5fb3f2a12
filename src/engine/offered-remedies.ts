import { type FieldPath, listOf } from "../domain/field-path";
import type { OfferedRemedy } from "./assessment";
import type { Check, CheckContext, Remedy, Verdict } from "./check";
import { checks as registry } from "./registry";
import { isOpen } from "./status";

const none: readonly never[] = [];

/** The ways out that a check offers for its verdict. */
export type Offer = (
  check: Check,
  verdict: Verdict,
  context: CheckContext,
) => readonly OfferedRemedy[];

/**
 * Makes the offers of one assessment: a check's own remedies where it is open, the silent fields
 * where it is not stated. `applies` says for each check of the registry whether it applies. What a
 * field touches is looked up once for all checks that ask for it.
 */
export function offersFor(applies: readonly boolean[]): Offer {
  const applicable = new Map<FieldPath, readonly string[]>();
  const touched = (path: FieldPath, own: string): readonly string[] => {
    const ids = applicable.get(path) ?? applicableReaders(path, applies);
    applicable.set(path, ids);
    return without(ids, own);
  };
  return (check, verdict, context) => {
    if (verdict.status === "not-stated") {
      return (verdict.missing ?? none).map((path) => {
        return { id: "state", kind: "open", path, touches: touched(path, check.id) };
      });
    }
    if (!isOpen(verdict.status) || !check.remedies) return none;
    const remedies: readonly Remedy[] = check.remedies(context, verdict);
    return remedies.map((remedy) => ({ ...remedy, touches: touched(remedy.path, check.id) }));
  };
}

function applicableReaders(path: FieldPath, applies: readonly boolean[]): readonly string[] {
  const ids: string[] = [];
  for (const { place, id } of readersOf().get(path) ?? none) if (applies[place]) ids.push(id);
  return ids;
}

function without(ids: readonly string[], own: string): readonly string[] {
  const at = ids.indexOf(own);
  return at === -1 ? ids : ids.toSpliced(at, 1);
}

/** A check that reads a field: its place in the registry, and its id. */
interface Reader {
  place: number;
  id: string;
}

let readers: ReadonlyMap<FieldPath, readonly Reader[]> | undefined;

/** The checks that read each field, or for a list any of its columns; worked out once. */
function readersOf(): ReadonlyMap<FieldPath, readonly Reader[]> {
  if (readers) return readers;
  const built = new Map<FieldPath, Reader[]>();
  registry.forEach(({ id, needs }, place) => {
    for (const need of new Set(needs.flatMap((each) => [each, listOf(each)]))) {
      const reader = { place, id };
      const known = built.get(need);
      if (known) known.push(reader);
      else built.set(need, [reader]);
    }
  });
  readers = built;
  return built;
}
