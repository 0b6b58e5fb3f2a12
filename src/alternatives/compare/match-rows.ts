import type { MandateDesign } from "../../domain/design";
import { answerAt, type LooseRow, rowsIn } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import type { ListPath } from "../../domain/rows-edit";
import { valueOf } from "../../domain/stated";

/** A row of a list as the options have it: its id in each, undefined where an option lacks it. */
export type RowAcross = readonly (string | undefined)[];

/** The column that a row is called by. */
export const nameColumns: Readonly<Record<ListPath, string>> = {
  "situation.sectors": "name",
  "situation.warningSigns": "sign",
  "purpose.objectives": "text",
  "purpose.tasks": "type",
  "force.schedule": "month",
  "force.contributors": "name",
  "commitment.benchmarks": "text",
};

interface Match {
  readonly ids: (string | undefined)[];
  readonly names: Set<string>;
}
type IsPair = (match: Match, row: LooseRow, name: string) => boolean;

/**
 * In this order: the same id and name; the same name under another id, as in designs that were
 * written apart; the same id under another name, as in a copy whose row was renamed. Ids such as
 * "row-1" are given anew in each design, so a name that is found elsewhere weighs more than an id.
 */
const rules: readonly IsPair[] = [
  ({ ids, names }, { id }, name) => ids.includes(id) && isCalled(names, name),
  ({ names }, _, name) => name !== "" && names.has(name),
  ({ ids }, { id }) => ids.includes(id),
];

const isCalled = (names: ReadonlySet<string>, name: string) =>
  name === "" ? names.size === 0 : names.has(name);

/**
 * The rows of a list across designs, each once: in the order of the first design, what only others
 * have after the row that it follows there. Which design is the base plays no part.
 */
export function matchRows(list: ListPath, designs: readonly MandateDesign[]): RowAcross[] {
  const matches: Match[] = [];
  designs.forEach((design, option) => {
    const rows = rowsIn(answerAt(design, list as FieldPath));
    const names = new Map(rows.map((row) => [row, nameOf(row, nameColumns[list])]));
    const found = paired(matches, rows, names);
    let place = 0;
    for (const row of rows) {
      let match = found.get(row);
      if (!match) {
        match = { ids: designs.map(() => undefined), names: new Set() };
        matches.splice(place, 0, match);
      }
      match.ids[option] = row.id;
      const name = names.get(row);
      if (name) match.names.add(name);
      place = matches.indexOf(match) + 1;
    }
  });
  return matches.map(({ ids }) => ids);
}

/** Which known row each row of another design is; rows that are in none are left out. */
function paired(
  matches: readonly Match[],
  rows: readonly LooseRow[],
  names: ReadonlyMap<LooseRow, string>,
): Map<LooseRow, Match> {
  const found = new Map<LooseRow, Match>();
  const taken = new Set<Match>();
  for (const isPair of rules) {
    for (const row of rows) {
      if (found.has(row)) continue;
      const match = matches.find(
        (each) => !taken.has(each) && isPair(each, row, names.get(row) ?? ""),
      );
      if (!match) continue;
      found.set(row, match);
      taken.add(match);
    }
  }
  return found;
}

function nameOf(row: LooseRow, column: string): string {
  const value = valueOf(row[column]);
  return value === undefined ? "" : String(value).trim().replace(/\s+/g, " ").toLowerCase();
}
