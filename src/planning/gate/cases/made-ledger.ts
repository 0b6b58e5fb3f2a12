import fc from "fast-check";
import { blankDesign } from "../../../domain/design";
import { withValue } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import { type PlainDesign, plainDesign } from "../../../domain/plain";
import { capabilities } from "../../../domain/vocabulary/force";

export type Cells = Readonly<Record<string, unknown>>;
export type Answers = Partial<Record<FieldPath, unknown>>;

/** A design of some answers and, where they are given, of some pledges; ids are "p1", "p2" ... */
export function ledgerOf(
  pledges: readonly Cells[] | undefined,
  answers: Answers = {},
): PlainDesign {
  const rows = pledges?.map((cells, index) => {
    const stated = Object.entries(cells).filter(([, value]) => value !== undefined);
    const answered = stated.map(([column, value]) => [column, { value }]);
    return { id: `p${index + 1}`, ...Object.fromEntries(answered) };
  });
  const all = rows ? { ...answers, "force.contributors": rows } : answers;
  const design = Object.entries(all).reduce(
    (made, [path, value]) =>
      value === undefined ? made : withValue(made, path as FieldPath, value),
    blankDesign("d", "Design"),
  );
  return plainDesign(design);
}

const day = fc.constantFrom("2027-01-10", "2027-03-01", "2027-06-30");
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Any pledge; every cell may be silent. */
export const arbitraryPledge: fc.Arbitrary<Cells> = fc.record({
  name: maybe(fc.constantFrom("Brelland", "brelland ", "Jorrel", "Ulvane")),
  capability: maybe(fc.constantFrom(...capabilities)),
  military: maybe(fc.integer({ min: 0, max: 3000 })),
  police: maybe(fc.integer({ min: 0, max: 500 })),
  firm: maybe(fc.boolean()),
  pledgedOn: maybe(day),
  arrivesMonth: maybe(fc.integer({ min: 0, max: 18 })),
  readinessDays: maybe(fc.integer({ min: 0, max: 400 })),
});

/** Any gate, with the ceiling, the decision and the length that bear on it. */
export const arbitraryGate: fc.Arbitrary<Answers> = fc.record({
  "commitment.gateMilitary": maybe(fc.integer({ min: 0, max: 6000 })),
  "commitment.gateSharePercent": maybe(fc.double({ min: 0, max: 100, noNaN: true })),
  "commitment.gateCapabilities": maybe(fc.subarray([...capabilities])),
  "commitment.gateFirmOnly": maybe(fc.boolean()),
  "commitment.gateDate": maybe(day),
  "commitment.durationMonths": maybe(fc.integer({ min: 0, max: 24 })),
  "force.troopCeiling": maybe(fc.integer({ min: 0, max: 9000 })),
  "timing.decisionDate": maybe(day),
});

export const arbitraryLedger = maybe(fc.array(arbitraryPledge, { maxLength: 6 }));
