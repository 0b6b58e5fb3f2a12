import { blankDesign, type MandateDesign } from "../../domain/design";
import { answerAt, type LooseRow, partsOf, rowsIn, withAnswer } from "../../domain/edit";
import type { DecidedBy } from "../../domain/field";
import { fieldCatalogue } from "../../domain/field-catalogue";
import { type FieldPath, listOf } from "../../domain/field-path";
import type { OperationType } from "../../domain/vocabulary/operation";
import type { BaselineKind } from "../../domain/vocabulary/option";
import { duplicateOf } from "./as-option";

/** What is the same whatever is decided: the situation, and what the host grants. */
const given: readonly DecidedBy[] = ["context", "host-agreement"];

const typeOf: Record<Exclude<BaselineKind, "current-mandate">, OperationType> = {
  "no-mission": "none",
  "political-mission": "special-political",
  "regional-force": "regional",
};

/**
 * What the options of a project are held against. "Current mandate" is the given design whole, such
 * as a version that was kept or a real mandate. For the others the situation and what the host and
 * the context decide stay as they are in the given design, the type of operation is set, and what
 * was designed is left open: the author states what such an operation would have. Thresholds,
 * figures and shocks stay, since options are held against a baseline on the same assumptions.
 */
export function baselineOf(
  design: MandateDesign,
  kind: BaselineKind,
  as: { id: string; title: string; project: { id: string; title: string } },
): MandateDesign {
  const kept = kind === "current-mandate" ? design : withoutDesign(design, typeOf[kind]);
  const { option, ...copy } = duplicateOf(kept, { ...as, place: 0 });
  return option ? { ...copy, option: { ...option, baseline: kind } } : copy;
}

function withoutDesign(design: MandateDesign, type: OperationType): MandateDesign {
  const { thresholds, figures, shocks } = design;
  const { summary: _ofTheDesign, ...about } = design.about;
  const begun: MandateDesign = {
    ...blankDesign(design.id, about.title),
    about,
    ...(thresholds && { thresholds }),
    ...(figures && { figures }),
    ...(shocks && { shocks }),
  };
  const withGiven = fieldCatalogue
    .filter(({ path, decidedBy }) => given.includes(decidedBy) && listOf(path) === path)
    .reduce((kept, { path }) => {
      const answer = answerAt(design, path);
      return answer ? withAnswer(kept, path, withoutDesignedColumns(path, answer)) : kept;
    }, begun);
  return withAnswer(withGiven, "operation.type", { value: type });
}

type Answer = NonNullable<ReturnType<typeof answerAt>>;

/** A list of the situation, such as the sectors, without what was planned in its rows. */
function withoutDesignedColumns(path: FieldPath, answer: Answer): Answer {
  const columns = new Set(
    fieldCatalogue
      .filter((field) => field.path !== path && listOf(field.path) === path)
      .filter(({ decidedBy }) => given.includes(decidedBy))
      .map((field) => partsOf(field.path).column),
  );
  if (columns.size === 0) return answer;
  const value = rowsIn(answer).map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).filter(([name]) => name === "id" || columns.has(name)),
      ) as LooseRow,
  );
  return Array.isArray(answer.value) ? { ...answer, value } : answer;
}
