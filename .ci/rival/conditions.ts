import type { NestedCondition } from "json-rules-engine";

/** A question of three answers as conditions of json-rules-engine: when it is a yes, when a no. */
export interface Tri {
  yes: NestedCondition;
  no: NestedCondition;
}

export const is = (fact: string, operator: string, value: unknown): NestedCondition => ({
  fact,
  operator,
  value,
});
export const all = (...conditions: NestedCondition[]): NestedCondition => ({ all: conditions });
export const any = (...conditions: NestedCondition[]): NestedCondition => ({ any: conditions });

export const equal = (fact: string, value: unknown) => is(fact, "equal", value);
export const stated = (fact: string) => is(fact, "notEqual", undefined);
export const above = (fact: string, value: number | { fact: string }) =>
  is(fact, "greaterThan", value);
export const atMost = (fact: string, value: number | { fact: string }) =>
  is(fact, "lessThanInclusive", value);

/** A switch. */
export const flag = (fact: string): Tri => ({ yes: equal(fact, true), no: equal(fact, false) });
/** A number of persons, units or rows. */
export const some = (fact: string): Tri => ({ yes: above(fact, 0), no: equal(fact, 0) });
/** A choice among others. */
export const among = (fact: string, values: readonly string[]): Tri => ({
  yes: is(fact, "in", values),
  no: all(stated(fact), is(fact, "notIn", values)),
});
export const other = (fact: string, values: readonly string[]): Tri => {
  const { yes, no } = among(fact, values);
  return { yes: no, no: yes };
};

export const allOf = (...tris: Tri[]): Tri => ({
  yes: all(...tris.map(({ yes }) => yes)),
  no: any(...tris.map(({ no }) => no)),
});
export const anyOf = (...tris: Tri[]): Tri => ({
  yes: any(...tris.map(({ yes }) => yes)),
  no: all(...tris.map(({ no }) => no)),
});
