import type { MandateDesign } from "../../domain/design";
import { fieldRecord } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import type { Precedent } from "../../precedents/schema";
import type { Check } from "../check";
import { limitAt } from "./limits";
import { usualStay } from "./usual-stay";
import { placesOf } from "./variables-of";
import type { Variable } from "./vary";

/**
 * A check that stays unmet. `nothing-varies`: nothing that it reads may vary. `no-value`: none of the
 * values tried mends it. `not-reached`: the search gave up before it found any.
 */
export interface BeyondReach {
  check: string;
  why: "nothing-varies" | "no-value" | "not-reached";
  /** What it reads and the author's limits bear on. */
  limited: readonly FieldPath[];
  /** What it reads and only an author can write: texts, names, dates, whole rows. */
  toWrite: readonly FieldPath[];
  /** What it reads and stays, as is usual: nobody at the table decides it, or it is no choice. */
  staying: readonly FieldPath[];
}

/** Why a check stays unmet, by what it reads. */
export function beyondReach(
  {
    design,
    variables,
  }: { design: MandateDesign; variables: readonly Variable[]; precedents: readonly Precedent[] },
  { id, needs }: Check,
  isCertain: boolean,
): BeyondReach {
  const varied = new Set(variables.map(({ path }) => path));
  const limited = needs.filter((path) =>
    placesOf(design, path).some(({ row }) => limitAt(design, path, row) !== undefined),
  );
  const others = needs.filter((path) => !varied.has(path) && !limited.includes(path));
  const isStaying = (path: FieldPath) => usualStay(fieldRecord(path)) !== undefined;
  return {
    check: id,
    why: isCertain
      ? needs.some((path) => varied.has(path))
        ? "no-value"
        : "nothing-varies"
      : "not-reached",
    limited,
    toWrite: others.filter((path) => isWritten(path) && !isStaying(path)),
    staying: others.filter(isStaying),
  };
}

/** Whether there are no values to try, because an answer is the author's own words or rows. */
function isWritten(path: FieldPath): boolean {
  return ["text", "texts", "date", "row-id", "rows"].includes(fieldRecord(path).value.kind);
}
