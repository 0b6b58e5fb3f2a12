import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import type { Breakable, StressResult } from "../../engine/stress/stress-result";
import type { Words } from "../../i18n/words";
import { groupOfBreak, inGroups } from "../model/stress/break-groups";
import { becauseInWords, breakName } from "../model/stress/break-in-words";
import { shockAtInWords } from "../model/stress/shock-in-words";
import { labelOf } from "../model/value-in-words";
import { type ColumnOf, type Sheet, sheetOf } from "./sheet";

interface Line {
  readonly of: Breakable;
  readonly state: "breaks" | "broken" | "unbroken" | "not-tried";
  readonly whenever?: string;
  readonly why?: string;
  readonly fields: readonly FieldPath[];
}

function linesOf(words: Words, design: MandateDesign, result: StressResult): Line[] {
  const broken = inGroups(result.breaks).flatMap(({ items }) =>
    items.flatMap((of) =>
      of.sets.map(({ at, because }): Line => {
        const whenever = at.map((each) => shockAtInWords(words, design, each)).join("\n");
        const why = becauseInWords(words, design, of, because);
        return { of, state: "breaks", whenever, why, fields: because.fields };
      }),
    ),
  );
  return [
    ...broken,
    ...result.brokenAsDesigned.map((of): Line => {
      const why = becauseInWords(words, design, of, of.because);
      return { of, state: "broken", why, fields: of.because.fields };
    }),
    ...result.unbroken.map((of): Line => ({ of, state: "unbroken", fields: [] })),
    ...result.notTried.map((of): Line => ({ of, state: "not-tried", fields: of.missing })),
  ];
}

/**
 * The answer of a stress test as a table, a row a minimal breaking set: all that stands in the cell
 * of conditions has to come together. What holds and what could not be tried has a row each.
 */
export function stressSheet(words: Words, design: MandateDesign, result: StressResult): Sheet {
  const columns: ColumnOf<Line>[] = [
    {
      text: words.say("stress.csv.group"),
      width: 20,
      cell: ({ of }) => words.say(`stress.group.${groupOfBreak(of)}`),
    },
    {
      text: words.say("stress.csv.what"),
      width: 40,
      cell: ({ of }) => breakName(words, design, of),
    },
    {
      text: words.say("stress.csv.state"),
      width: 20,
      cell: ({ state }) => words.say(`stress.csv.state.${state}`),
    },
    { text: words.say("stress.csv.whenever"), width: 40, cell: ({ whenever }) => whenever },
    { text: words.say("stress.csv.why"), width: 60, cell: ({ why }) => why },
    {
      text: words.say("stress.csv.fields"),
      width: 40,
      cell: ({ fields }) =>
        [...new Set(fields.map((path) => labelOf(words, path)))].join("\n") || undefined,
    },
  ];
  const title = words.say("stress.title");
  return sheetOf({ id: "stress-test", title }, columns, linesOf(words, design, result));
}
