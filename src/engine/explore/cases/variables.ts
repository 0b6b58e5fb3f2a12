import fc from "fast-check";
import type { MandateDesign } from "../../../domain/design";
import { fieldCatalogue } from "../../../domain/field-catalogue";
import { type Choice, type Variable, variableOf } from "../vary";

/** Fields that take a choice from a list, yes or no, or a number, rows aside. */
const simple = fieldCatalogue.filter(
  ({ path, value }) => !path.includes("[]") && ["choice", "yes-no", "number"].includes(value.kind),
);

/** A few answers of a design that may vary, each over two to four values. */
export function arbitraryVariables(design: MandateDesign, most: number): fc.Arbitrary<Variable[]> {
  const fields = fc.uniqueArray(fc.constantFrom(...simple), {
    minLength: 1,
    maxLength: most,
    selector: ({ path }) => path,
  });
  return fields.chain((chosen) =>
    fc.tuple(
      ...chosen.map(({ path, value }) => {
        const one: fc.Arbitrary<Choice> =
          value.kind === "choice"
            ? fc.constantFrom(...value.options)
            : value.kind === "number"
              ? fc.constantFrom(0, 1, 12, 90, 600).filter((n) => n <= value.most)
              : value.kind === "yes-no"
                ? fc.boolean()
                : fc.constant(undefined);
        return fc
          .uniqueArray(one, { minLength: 1, maxLength: 3 })
          .map((values) => variableOf(design, { path }, values));
      }),
    ),
  );
}
