import { type MandateDesign, type SectionId, sectionIds } from "./design";
import { fieldCatalogue, fieldRecord } from "./field-catalogue";
import type { FieldPath } from "./field-path";
import type { NotStated, Stated } from "./stated";
import { notStated } from "./stated";

type PlainRow<R> = { [K in keyof R]-?: K extends "id" ? string : PlainValue<R[K]> };
type PlainValue<A> =
  NonNullable<A> extends { value: infer V }
    ? Exclude<V, NotStated> extends readonly (infer R)[]
      ? [R] extends [{ id: string }]
        ? readonly PlainRow<R>[] | undefined
        : readonly R[] | undefined
      : Exclude<V, NotStated> | undefined
    : undefined;

/**
 * A design reduced to its values: each answer is its value, or undefined where it is not stated.
 * Every section is there. This is what checks read: what is not stated cannot be mistaken for a no.
 */
export type PlainDesign = {
  readonly [S in SectionId]: {
    readonly [K in keyof Required<NonNullable<MandateDesign[S]>>]: PlainValue<
      NonNullable<MandateDesign[S]>[K]
    >;
  };
};

export type PlainSector = NonNullable<PlainDesign["situation"]["sectors"]>[number];
export type PlainTask = NonNullable<PlainDesign["purpose"]["tasks"]>[number];
export type PlainObjective = NonNullable<PlainDesign["purpose"]["objectives"]>[number];
export type PlainContributor = NonNullable<PlainDesign["force"]["contributors"]>[number];

type Answers = Record<string, Stated<unknown> | string | undefined>;
type Values = Record<string, unknown>;

/** The fields of a section or the columns of a list, all of them undefined. */
interface Blank {
  values: Values;
  /** For each list among the fields, the blank of its rows. */
  rows: Readonly<Record<string, Blank>>;
}

/**
 * Every section and row gets all its fields in one order, whatever is stated. Objects that are laid
 * out alike are read several times faster than objects that each have fields of their own; those
 * that JSON.parse makes keep that layout when they are copied.
 */
function blankOf(prefix: string, first: readonly string[] = []): Blank {
  const names = fieldCatalogue
    .filter(({ path }) => path.startsWith(prefix) && !path.slice(prefix.length).includes("[]"))
    .map(({ path }) => path.slice(prefix.length));
  const members = [...first, ...names].map((name) => `${JSON.stringify(name)}:null`);
  const values = JSON.parse(`{${members.join(",")}}`) as Values;
  for (const name in values) values[name] = undefined;
  const lists = names.filter(
    (name) => fieldRecord(`${prefix}${name}` as FieldPath).value.kind === "rows",
  );
  const rows = lists.map((name) => [name, blankOf(`${prefix}${name}[].`, ["id"])] as const);
  return { values, rows: Object.fromEntries(rows) };
}

const blanks = sectionIds.map((section) => [section, blankOf(`${section}.`)] as const);
const blankSections = Object.fromEntries(blanks.map(([section]) => [section, undefined]));

/** The values of a design, with every list's rows reduced alike. */
export function plainDesign(design: MandateDesign): PlainDesign {
  const plain: Values = { ...blankSections };
  for (const [section, blank] of blanks) plain[section] = plainSection(design[section], blank);
  return plain as unknown as PlainDesign;
}

const reduced = new WeakMap<Answers, Values>();

/**
 * A section is reduced once. A design is never changed in place, so an edit brings a new object for
 * the section that it changes and leaves the other nine as they were.
 */
function plainSection(answers: Answers | undefined, blank: Blank): Values {
  if (answers === undefined) return blank.values;
  const known = reduced.get(answers);
  if (known) return known;
  const plain = plainAnswers(answers, blank);
  reduced.set(answers, plain);
  return plain;
}

function plainAnswers(answers: Answers, { values, rows }: Blank): Values {
  const plain = { ...values };
  for (const name in answers) {
    const answer = answers[name];
    plain[name] = typeof answer === "object" ? plainValue(answer.value, rows[name]) : answer;
  }
  return plain;
}

function plainValue(value: unknown, row: Blank | undefined): unknown {
  if (value === notStated) return undefined;
  return row && Array.isArray(value) ? value.map((each) => plainAnswers(each, row)) : value;
}
