import { blankDesign, type MandateDesign } from "../../../domain/design";

type Values = Readonly<Record<string, unknown>>;

const stated = (values: Values) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));

/** A new UN peacekeeping operation for a whole country, with these answers over and above. */
export function statedDesign(
  force: Values,
  situation: Values = {},
  operation: Values = {},
): MandateDesign {
  const usual = { type: "un-peacekeeping", decision: "new" };
  return {
    ...blankDesign("d", "D"),
    operation: stated({ ...usual, ...operation }),
    situation: stated({ populationScope: "national", ...situation }),
    force: stated(force),
  } as MandateDesign;
}

/** Rows of a list, each with an id and its answers. */
export const rowsOf = (...rows: readonly Values[]) =>
  rows.map((row, index) => ({ id: `row-${index + 1}`, ...stated(row) }));
