import { partsOf } from "../../domain/edit";
import type { PlainDesign } from "../../domain/plain";
import type { Digits } from "./readings";
import type { Variable } from "./vary";

type LooseSection = Record<string, unknown>;
type LooseRow = Record<string, unknown> & { id: string };
type LoosePlain = Record<string, LooseSection>;

/**
 * The values of a design under some choices, as `plainDesign` of the edited design has them, without
 * making that design: only the sections and rows that a choice changes are copied. Nothing of the
 * given values is changed. A row that is not there stays away.
 */
export function chosenPlain(
  plain: PlainDesign,
  variables: readonly Variable[],
): (digits: Digits, places: readonly number[]) => PlainDesign {
  const old = plain as unknown as LoosePlain;
  const parts = variables.map(({ path }) => partsOf(path));
  const rowPlaces = variables.map(({ row }, place) => {
    const { section, field, column } = parts[place] as (typeof parts)[number];
    if (column === undefined) return -1;
    const rows = old[section]?.[field] as readonly LooseRow[] | undefined;
    return rows?.findIndex(({ id }) => id === row) ?? -1;
  });
  return (digits, places) => {
    const chosen: LoosePlain = { ...old };
    for (const place of places) {
      const digit = digits[place] as number;
      if (digit === 0) continue;
      const { section, field, column } = parts[place] as (typeof parts)[number];
      const value = variables[place]?.choices[digit];
      if (chosen[section] === old[section]) chosen[section] = { ...old[section] };
      const answers = chosen[section] as LooseSection;
      if (column === undefined) {
        answers[field] = value;
        continue;
      }
      const rowPlace = rowPlaces[place] as number;
      if (rowPlace < 0) continue;
      const oldRows = old[section]?.[field] as LooseRow[];
      if (answers[field] === oldRows) answers[field] = oldRows.slice();
      const rows = answers[field] as LooseRow[];
      if (rows[rowPlace] === oldRows[rowPlace])
        rows[rowPlace] = { ...(oldRows[rowPlace] as LooseRow) };
      (rows[rowPlace] as LooseRow)[column] = value;
    }
    return chosen as unknown as PlainDesign;
  };
}
