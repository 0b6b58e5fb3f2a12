import type { MandateDesign } from "../../domain/design";
import { answerAt, rowsIn } from "../../domain/edit";
import { type FieldRecord, fieldCatalogue } from "../../domain/field-catalogue";
import { type FieldPath, listOf } from "../../domain/field-path";
import { plainDesign } from "../../domain/plain";
import { valueOf } from "../../domain/stated";
import type { Check } from "../check";
import type { Records } from "../evaluate";
import { mayRaiseTroops } from "../facts/troops";
import { checksOfWarrant, warrantsOfEvidence } from "./asked-checks";
import { limitAt, limitPlaceOf, limitProblem, mayVary } from "./limits";
import { type Range, turningPoints } from "./turning-points";
import { valuesToTry, type Within } from "./values-to-try";
import { type Choice, type Variable, variableOf } from "./vary";

export { limitPlaceOf };

/** Quantities of which more is never offered in a drawdown or without a force of its own. */
const troops: readonly FieldPath[] = [
  "force.troopCeiling",
  "force.deployedMilitary",
  "force.contributors[].military",
];

/**
 * Every answer that a search may change, with the values to try: the choices of a list, yes and no,
 * a few steps of a quantity around the design's own and the values at which a check of it turns. What
 * nobody at the table decides stays unless the author lets it vary; the author's limits hold
 * throughout, and an answer whose limits leave nothing to try stays. "Not stated" is no choice.
 *
 * Only answers that one of `checks` reads; absent for those with evidence behind them.
 */
export function variablesOf(
  design: MandateDesign,
  records: Pick<Records, "precedents">,
  checks: readonly Check[] = checksOfWarrant(warrantsOfEvidence),
): readonly Variable[] {
  const read = new Set(checks.flatMap(({ needs }) => needs));
  return fieldCatalogue
    .filter(({ path }) => read.has(path))
    .flatMap((field) =>
      placesOf(design, field.path).flatMap((place) => {
        if (!mayVary(design, field.path, place.row)) return [];
        const values = allowedValues(design, field, place.row, (value) =>
          turningPoints(
            { design, precedents: records.precedents, ...place },
            checks.filter(({ needs }) => needs.includes(field.path)),
            value,
          ),
        );
        const variable = variableOf(design, place, values);
        return variable.choices.length > 1 ? [variable] : [];
      }),
    );
}

/** An answer, or for a list's column the answer of each row. */
export function placesOf(
  design: MandateDesign,
  path: FieldPath,
): readonly { path: FieldPath; row?: string }[] {
  const list = listOf(path);
  if (list === path) return [{ path }];
  return rowsIn(answerAt(design, list)).map(({ id }) => ({ path, row: id }));
}

/** The values to try of one answer within its limits, the smallest quantity first. */
function allowedValues(
  design: MandateDesign,
  { path, value }: FieldRecord,
  row: string | undefined,
  turnsAt: (range: Range) => readonly number[],
): readonly Choice[] {
  const limit = limitAt(design, path, row);
  if (limit && limitProblem(design, limit) === "bounds-crossed") return [];
  const now = valueOf(answerAt(design, path, row)) as Choice;
  const within: Within = {
    least: limit?.least ?? Number.NEGATIVE_INFINITY,
    most: limit?.most ?? Number.POSITIVE_INFINITY,
    out: limit?.out ?? [],
  };
  const values = valuesToTry(value, now, within);
  if (value.kind !== "number") return values;
  const raised = troops.includes(path) && !mayRaiseTroops(plainDesign(design));
  const least = Math.max(value.least, within.least);
  const most = Math.min(value.most, within.most, raised ? Number(now ?? 0) : value.most);
  if (least > most) return [];
  const bounds = [limit?.least, limit?.most].filter((bound) => bound !== undefined);
  const turns = turnsAt({ least, most, whole: value.whole, bounds });
  return [...(values as number[]), ...bounds, ...turns]
    .map((each) => (value.whole ? Math.round(each) : each))
    .filter((each) => each >= least && each <= most)
    .sort((one, other) => one - other);
}
