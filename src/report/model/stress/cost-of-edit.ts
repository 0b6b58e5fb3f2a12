import type { MandateDesign } from "../../../domain/design";
import { answerAt, rowsIn } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import { valueOf } from "../../../domain/stated";
import type { Edit } from "../../../engine/stress/edit";
import { stressFiguresOf } from "../../../engine/stress/stress-figures";

/**
 * What an edit takes beside the stroke of a pen. `troops`: persons more; `promise`: persons already
 * pledged, now without condition; `money`: USD millions at hand early; `months`: months more paid for.
 */
export type EditCost =
  | { readonly kind: "troops" | "promise" | "months"; readonly count: number }
  | { readonly kind: "money"; readonly usdMillions: number };

const numberAt = (design: MandateDesign, path: FieldPath) => {
  const value = valueOf(answerAt(design, path));
  return typeof value === "number" ? value : undefined;
};

const more = (kind: "troops" | "months", count: number): EditCost[] =>
  count > 0 ? [{ kind, count }] : [];

/** Fields of strength, and of months that money covers: a higher number there takes more of it. */
const counted: Readonly<Partial<Record<FieldPath, "troops" | "months">>> = {
  "force.troopCeiling": "troops",
  "force.deployedMilitary": "troops",
  "force.individualPolice": "troops",
  "commitment.fundingCoversMonths": "months",
};

function costOfSetting(design: MandateDesign, edit: Extract<Edit, { kind: "set" }>): EditCost[] {
  const { path, row, value } = edit;
  if (path === "force.contributors[].firm" && value === true) {
    const pledge = rowsIn(design.force?.contributors).find(({ id }) => id === row)?.military;
    const count = typeof pledge === "object" ? valueOf(pledge) : undefined;
    return typeof count === "number" && count > 0 ? [{ kind: "promise", count }] : [];
  }
  const kind = counted[path];
  if (!kind || typeof value !== "number") return [];
  return more(kind, value - (numberAt(design, path) ?? 0));
}

/** Money for some months by an even share of what is approved; nothing where that is not stated. */
function moneyEarly(design: MandateDesign, months: number): EditCost[] {
  const budget = numberAt(design, "commitment.budgetUsdMillions");
  const period = numberAt(design, "commitment.durationMonths");
  if (!budget || !period || months <= 0) return [];
  return [{ kind: "money", usdMillions: (budget * Math.min(months, period)) / period }];
}

/** What an edit of a design takes, as far as the design tells; nothing where it takes no more than words. */
export function costOfEdit(design: MandateDesign, edit: Edit): EditCost[] {
  if (edit.kind === "set") return costOfSetting(design, edit);
  if (edit.kind === "add-row") {
    const { military, police } = edit.cells;
    const persons = [military, police].filter((each) => typeof each === "number");
    return more(
      "troops",
      persons.reduce((sum, each) => sum + each, 0),
    );
  }
  const before = stressFiguresOf(design)(edit.figure);
  return edit.figure === "stress.reserve-troops"
    ? more("troops", edit.value - before)
    : moneyEarly(design, edit.value - before);
}
