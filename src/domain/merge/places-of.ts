import type { MandateDesign } from "../design";
import { answerAt, rowsIn } from "../edit";
import { fieldCatalogue } from "../field-catalogue";
import { type FieldPath, listOf } from "../field-path";
import { draftNames, draftParts, entryParts, keyOf, type MergePlace } from "./place";

/** What a design has at a place. */
export interface Held {
  place: MergePlace;
  content: unknown;
}

/** Stands for the rows of a list, which have places of their own. */
export const itsRows = "rows";

/** Every place of a design at which something stands, in the order of the wizard. */
export function placesOf(design: MandateDesign): Map<string, Held> {
  const held = [
    ...aboutPlaces(design),
    ...fieldCatalogue.flatMap(({ path, value }) => {
      if (value.kind === "rows") return listPlaces(design, path);
      if (listOf(path) !== path) return [];
      return [{ place: { kind: "answer", path } as const, content: answerAt(design, path) }];
    }),
    ...besidePlaces(design),
  ];
  return new Map(
    held
      .filter(({ content }) => content !== undefined)
      .map((each): [string, Held] => [keyOf(each.place), each]),
  );
}

function aboutPlaces({ about }: MandateDesign): Held[] {
  const lines = Object.keys(about) as (keyof MandateDesign["about"])[];
  return lines.map((line) => ({ place: { kind: "about", line }, content: about[line] }));
}

function listPlaces(design: MandateDesign, path: FieldPath): Held[] {
  const answer = answerAt(design, path);
  const rows = rowsIn(answer);
  const besides = answer && { ...answer, value: rows.length > 0 ? itsRows : answer.value };
  return [
    { place: { kind: "answer", path }, content: besides },
    ...rows.flatMap((row): Held[] => [
      { place: { kind: "row", path, row: row.id }, content: row },
      ...columnsOf(path).map(
        ({ column, name }): Held => ({
          place: { kind: "answer", path: column, row: row.id },
          content: row[name],
        }),
      ),
    ]),
    ...(rows.length > 0
      ? [{ place: { kind: "order", path } as const, content: rows.map(({ id }) => id) }]
      : []),
  ];
}

const columns = new Map(
  fieldCatalogue
    .filter(({ value }) => value.kind === "rows")
    .map(({ path: list }) => [
      list,
      fieldCatalogue
        .filter(({ path }) => path !== list && listOf(path) === list)
        .map(({ path }) => ({ column: path, name: path.slice(`${list}[].`.length) })),
    ]),
);

/** The columns of a list, with the names that a row has them under; none for another field. */
export function columnsOf(list: FieldPath): readonly { column: FieldPath; name: string }[] {
  return columns.get(list) ?? [];
}

/** The id that an entry beside the answers is told by. */
export function entryId(entry: Entry): string {
  if ("id" in entry) return entry.id;
  if ("check" in entry) return entry.check;
  if ("figure" in entry) return entry.figure;
  if ("limit" in entry) return entry.limit;
  return "shock" in entry ? entry.shock : entry.threshold;
}

type Entry =
  | { id: string }
  | { check: string }
  | { threshold: string }
  | { figure: string }
  | { shock: string }
  | { limit: string };

function besidePlaces(design: MandateDesign): Held[] {
  const { option, exercise, basis, drafting } = design;
  return [
    ...entryParts.flatMap((part) =>
      (design[part] ?? []).map(
        (entry): Held => ({ place: { kind: "entry", part, id: entryId(entry) }, content: entry }),
      ),
    ),
    { place: { kind: "option" }, content: option },
    { place: { kind: "exercise" }, content: exercise },
    { place: { kind: "basis" }, content: basis },
    ...draftNames.map(
      (name): Held => ({ place: { kind: "draft-name", name }, content: drafting?.names?.[name] }),
    ),
    ...draftParts.flatMap((part) =>
      (drafting?.[part] ?? []).map(
        (entry): Held => ({ place: { kind: "draft", part, id: entry.id }, content: entry }),
      ),
    ),
  ];
}
