import * as fc from "fast-check";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { partsOf, rowsIn, withAnswer } from "../../domain/edit";
import { type FieldRecord, fieldCatalogue } from "../../domain/field-catalogue";
import { type FieldPath, listOf } from "../../domain/field-path";
import { notStated, type Stated } from "../../domain/stated";
import { decisionKinds, operationTypes } from "../../domain/vocabulary/operation";

/** Texts that say something, that say there is none, and that only fill a box. */
const texts = ["The force commander", "A regional bridging force", "none", "tbd", "x", ""];
const rowIds = ["r1", "r2", "r3", "r4"] as const;
const firstDay = Date.UTC(2025, 0, 1);
const dayInMs = 86_400_000;

const columns = fieldCatalogue.filter(({ path }) => path.includes("[]"));
/** Fields of their own: single values and whole lists, without the lists' columns. */
export const wholeFields = fieldCatalogue.filter(({ path }) => !path.includes("[]"));

/** Any valid value of a field, with the values on either side of usual thresholds made likely. */
function arbitraryValue({ path, value: kind }: FieldRecord): fc.Arbitrary<unknown> {
  switch (kind.kind) {
    case "choice":
      return fc.constantFrom(...kind.options);
    case "choices":
      return fc.subarray([...kind.options]);
    case "yes-no":
      return fc.boolean();
    case "number":
      return arbitraryNumber(kind);
    case "text":
      return fc.constantFrom(...texts);
    case "texts":
      return fc.subarray(texts);
    case "date":
      return fc
        .integer({ min: 0, max: 1500 })
        .map((day) => new Date(firstDay + day * dayInMs).toISOString().slice(0, 10));
    case "row-id":
      return fc.constantFrom(...rowIds);
    case "rows":
      return arbitraryRows(path);
  }
}

function arbitraryNumber({ whole, least, most }: { whole: boolean; least: number; most: number }) {
  const upTo = (max: number) => fc.integer({ min: least, max: Math.min(max, most) });
  const round = fc.oneof(fc.constant(least), upTo(12), upTo(400), upTo(20_000), upTo(most));
  return whole
    ? round
    : fc.oneof(
        round,
        upTo(4_000).map((tenths) => Math.min(most, tenths / 10)),
      );
}

function arbitraryRows(list: FieldPath): fc.Arbitrary<unknown> {
  const cells = columns
    .filter(({ path }) => listOf(path) === list)
    .map((record) => [partsOf(record.path).column, maybe(arbitraryAnswer(record))] as const);
  return fc
    .array(fc.record(Object.fromEntries(cells)), { maxLength: rowIds.length })
    .map((rows) => rows.map((row, index) => ({ id: rowIds[index], ...stated(row) })));
}

/** Present nine times in ten. */
const maybe = <T>(answer: fc.Arbitrary<T>) => fc.option(answer, { nil: undefined, freq: 9 });

/** Without the entries that are absent, as a saved file leaves them out. */
function stated<T extends object>(entries: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(entries).filter(([, entry]) => entry !== undefined),
  ) as Partial<T>;
}

/** An answer to a field: a valid value, now and then "not stated". */
export function arbitraryAnswer(record: FieldRecord): fc.Arbitrary<Stated<unknown>> {
  return fc
    .option(arbitraryValue(record), { nil: notStated, freq: 19 })
    .map((value) => ({ value }) as Stated<unknown>);
}

function designWith(answers: Record<string, Stated<unknown> | undefined>): MandateDesign {
  return Object.entries(stated(answers)).reduce(
    (design, [path, answer]) => withAnswer(design, path as FieldPath, answer),
    blankDesign("arbitrary", "Arbitrary"),
  );
}

const entriesOf = (presence: <T>(answer: fc.Arbitrary<T>) => fc.Arbitrary<T | undefined>) =>
  fc.record(
    Object.fromEntries(
      wholeFields.map((record) => [record.path, presence(arbitraryAnswer(record))] as const),
    ),
  );

/** Any valid design: mostly one in which nearly everything is stated, else one nearly empty. */
export const arbitraryDesign: fc.Arbitrary<MandateDesign> = fc
  .oneof(
    { weight: 4, arbitrary: entriesOf(maybe) },
    { weight: 1, arbitrary: entriesOf((answer) => fc.option(answer, { nil: undefined, freq: 1 })) },
  )
  .map(designWith);

/** Any design whose author has answered the first two questions, as the wizard asks them first. */
const startedDesign: fc.Arbitrary<MandateDesign> = fc
  .tuple(arbitraryDesign, fc.constantFrom(...operationTypes), fc.constantFrom(...decisionKinds))
  .map(([design, type, decision]) => ({
    ...design,
    operation: { ...design.operation, type: { value: type }, decision: { value: decision } },
  }));

/** A change of one field: where, and the design after it. */
export interface Change {
  path: FieldPath;
  after: MandateDesign;
}

/** A change of any one field of a design: another valid value, or its removal. */
export function arbitraryChange(design: MandateDesign): fc.Arbitrary<Change> {
  const places = fieldCatalogue.flatMap((record) => placesOf(design, record));
  return fc.constantFrom(...places).chain(({ record, row }) =>
    fc.option(arbitraryAnswer(record), { nil: undefined, freq: 4 }).map((answer) => ({
      path: record.path,
      after: withAnswer(design, record.path, answer, row),
    })),
  );
}

/** Where a field stands in a design: once, or for a column once in each row. */
export function placesOf(
  design: MandateDesign,
  record: FieldRecord,
): { record: FieldRecord; row?: string }[] {
  const { section, field, column } = partsOf(record.path);
  if (column === undefined) return [{ record }];
  const answers = (design[section] ?? {}) as Record<string, Stated<unknown> | undefined>;
  return rowsIn(answers[field]).map(({ id }) => ({ record, row: id }));
}

/** Always the same designs for a seed: for comparisons in which chance must play no part. */
export function sampledDesigns(count: number, seed: number): MandateDesign[] {
  return fc.sample(arbitraryDesign, { numRuns: count, seed });
}

/** The same of designs in which the first two questions are answered, as read from their files. */
export function sampledStartedDesigns(count: number, seed: number): MandateDesign[] {
  const designs = fc.sample(startedDesign, { numRuns: count, seed });
  return designs.map((design) => JSON.parse(JSON.stringify(design)) as MandateDesign);
}
