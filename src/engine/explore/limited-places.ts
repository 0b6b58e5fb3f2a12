import type { MandateDesign } from "../../domain/design";
import type { EditLimit } from "../../domain/edit-limit";
import type { FieldMeta } from "../../domain/field";
import { type FieldKind, fieldCatalogue } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import type { Check } from "../check";
import { checksOfWarrant, warrantsOfEvidence } from "./asked-checks";
import { type LimitProblem, limitAt, limitProblem, mayVary } from "./limits";
import { type UsualStay, usualStay } from "./usual-stay";
import { placesOf } from "./variables-of";

/** An answer on which a limit may be set, with what holds there. */
export interface LimitedPlace {
  path: FieldPath;
  row?: string;
  serves: FieldMeta["serves"];
  /** Why it stays as is usual; undefined where it usually varies. */
  usual: UsualStay | undefined;
  /** Whether it may vary, the author's limit counted in. */
  varies: boolean;
  limit?: EditLimit;
  problem?: LimitProblem;
}

/** The kinds of answers for which there are values to try; texts, names and dates are the author's. */
const searchable: readonly FieldKind["kind"][] = ["yes-no", "choice", "choices", "number"];

/** Every answer that some check reads and a search could change, in the order of the wizard. */
export function limitedPlaces(
  design: MandateDesign,
  checks: readonly Check[] = checksOfWarrant(warrantsOfEvidence),
): readonly LimitedPlace[] {
  const read = new Set(checks.flatMap(({ needs }) => needs));
  return fieldCatalogue
    .filter(({ path, value }) => read.has(path) && searchable.includes(value.kind))
    .flatMap((field) =>
      placesOf(design, field.path).map((place) => {
        const limit = limitAt(design, place.path, place.row);
        const problem = limit && limitProblem(design, limit);
        return {
          ...place,
          serves: field.serves,
          usual: usualStay(field),
          varies: mayVary(design, place.path, place.row),
          ...(limit ? { limit } : {}),
          ...(problem ? { problem } : {}),
        };
      }),
    );
}

/** Limits of a design that are about nothing any more: their row is gone. */
export function limitsWithoutPlace(design: MandateDesign): readonly EditLimit[] {
  return (design.limits ?? []).filter((limit) => limitProblem(design, limit) === "row-gone");
}
