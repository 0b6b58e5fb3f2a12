import type { MandateDesign } from "../../domain/design";
import { differ } from "../../domain/differ";
import { answerAt, rowsIn } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import { columnsOf } from "../../domain/merge/places-of";
import { isStated, type Stated, valueOf } from "../../domain/stated";
import type { Words } from "../../i18n/words";
import { rowNameIn } from "./check-in-words";
import { placeInWords, rowInWords } from "./place-in-words";
import type { DifferenceInWords, TwoCopies } from "./two-copies";
import { labelOf, valueInWords } from "./value-in-words";

type Answer = Stated<unknown> | undefined;

/** How two copies answer one field: the value, the reason and the source, as far as they differ. */
export function answerDifference(
  words: Words,
  { mine, theirs }: TwoCopies,
  { path, row }: { path: FieldPath; row?: string },
): DifferenceInWords {
  const [my, their] = [answerAt(mine, path, row), answerAt(theirs, path, row)];
  const hasRows = rowsIn(my).length + rowsIn(their).length > 0;
  const differs = {
    value: !hasRows && differ(valueOf(my), valueOf(their)),
    reason: (my?.reason ?? "") !== (their?.reason ?? ""),
    source: differ(sourceOf(words, my), sourceOf(words, their)),
  };
  const said = (design: MandateDesign, answer: Answer) => [
    ...(differs.value
      ? [valueInWords(words, path, answer, (id) => rowNameIn(design, words, id))]
      : []),
    ...(differs.reason
      ? [
          answer?.reason
            ? words.say("colleagues.reason", { reason: answer.reason })
            : words.say("versions.change.no-reason"),
        ]
      : []),
    ...(differs.source ? [sourceOf(words, answer)] : []),
  ];
  const what = placeInWords(words, mine, path, row);
  return { what, mine: said(mine, my), theirs: said(theirs, their) };
}

function sourceOf(words: Words, answer: Answer): string {
  const { provenance, passage } = answer ?? {};
  const parts = [
    ...(provenance ? [words.sayDynamic(`fields.provenance.${provenance}`)] : []),
    ...(passage ? [passage] : []),
  ];
  return parts.length > 0
    ? words.say("colleagues.source", { source: words.list(parts, "unit") })
    : words.say("colleagues.no-source");
}

/** A row that one copy lacks, with what it says. */
export function rowDifference(
  words: Words,
  { mine, theirs }: TwoCopies,
  { path, row }: { path: FieldPath; row: string },
): DifferenceInWords {
  const said = (design: MandateDesign) => {
    const found = rowsIn(answerAt(design, path)).find(({ id }) => id === row);
    if (!found) return [words.say("versions.change.no-row")];
    const cells = columnsOf(path).filter(({ name }) => isStated(found[name]));
    if (cells.length === 0) return [rowInWords(words, design, path, row)];
    return cells.map(({ column, name }) =>
      words.say("colleagues.cell", {
        field: labelOf(words, column),
        value: valueInWords(words, column, found[name], (id) => rowNameIn(design, words, id)),
      }),
    );
  };
  const what = words.say("colleagues.place.row", { list: labelOf(words, path) });
  return { what, mine: said(mine), theirs: said(theirs) };
}
