import { type MandateDesign, type SectionId, sectionIds } from "./design";
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

/** The values of a design, with every list's rows reduced alike. */
export function plainDesign(design: MandateDesign): PlainDesign {
  const plain = Object.fromEntries(
    sectionIds.map((section) => [section, plainAnswers(design[section] ?? {})]),
  );
  return plain as unknown as PlainDesign;
}

type Answers = Record<string, Stated<unknown> | string | undefined>;

function plainAnswers(answers: Answers): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const name in answers) {
    const answer = answers[name];
    plain[name] = typeof answer === "object" ? plainValue(answer.value) : answer;
  }
  return plain;
}

function plainValue(value: unknown): unknown {
  if (value === notStated) return undefined;
  if (!Array.isArray(value)) return value;
  return value.map((row) => (typeof row === "object" && row !== null ? plainAnswers(row) : row));
}
