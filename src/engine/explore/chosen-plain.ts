import { partsOf } from "../../domain/edit";
import type { PlainDesign } from "../../domain/plain";
import type { Variable } from "./vary";

type LooseSection = Record<string, unknown>;
type LooseRow = Record<string, unknown> & { id: string };
type LoosePlain = Record<string, LooseSection>;

/** An answer that varies: the values of its section or row, and its name among them. */
interface Answer {
  holder: Record<string, unknown>;
  name: string;
  choices: Variable["choices"];
}

/**
 * The values of a design under some choices, as `plainDesign` of the edited design has them, without
 * making that design: the sections and rows in which answers vary are copied once, and then written
 * to. Nothing of the given values is changed. A row that is not there stays away.
 */
export class ChosenPlain {
  /** Read it at once: the next choice changes it. */
  readonly values: PlainDesign;
  readonly #answers: readonly (Answer | undefined)[];

  constructor(plain: PlainDesign, variables: readonly Variable[]) {
    const old = plain as unknown as LoosePlain;
    const own: LoosePlain = { ...old };
    const sectionOf = (section: string): LooseSection => {
      if (own[section] === old[section]) own[section] = { ...old[section] };
      return own[section] as LooseSection;
    };
    const rowOf = (section: string, list: string, id: string | undefined) => {
      const before = old[section]?.[list] as readonly LooseRow[] | undefined;
      const place = before?.findIndex((row) => row.id === id) ?? -1;
      if (!before || place < 0) return undefined;
      const answers = sectionOf(section);
      if (answers[list] === before) answers[list] = before.slice();
      const rows = answers[list] as LooseRow[];
      if (rows[place] === before[place]) rows[place] = { ...(before[place] as LooseRow) };
      return rows[place];
    };
    this.#answers = variables.map(({ path, row, choices }) => {
      const { section, field, column } = partsOf(path);
      if (column === undefined) return { holder: sectionOf(section), name: field, choices };
      const holder = rowOf(section, field, row);
      return holder && { holder, name: column, choices };
    });
    this.values = own as unknown as PlainDesign;
  }

  /** Chooses for one variable; both by their places. */
  choose(place: number, digit: number): void {
    const answer = this.#answers[place];
    if (answer) answer.holder[answer.name] = answer.choices[digit];
  }
}
