import type { MandateDesign } from "../../../domain/design";
import { withValue } from "../../../domain/edit";
import { currentEvidence } from "../../../evidence/current";
import { precedents } from "../../../precedents/current";
import { allResults } from "../../assessment";
import { evaluate } from "../../evaluate";
import { isOpen } from "../../status";
import type { ChosenEdit, Variable } from "../vary";

const records = { evidence: currentEvidence, precedents };

/** A design as the engine assesses it. */
export function assessed(design: MandateDesign) {
  const results = allResults(evaluate(design, records));
  return { results, open: results.filter(({ status }) => isOpen(status)).map(({ id }) => id) };
}

/** One combination of choices, assessed as any design is. */
export interface Assessed extends ReturnType<typeof assessed> {
  edits: readonly ChosenEdit[];
  design: MandateDesign;
}

/** Every combination of the choices, the last variable's the fastest, each assessed as a whole. */
export function everyOption(design: MandateDesign, variables: readonly Variable[]): Assessed[] {
  const combinations = variables.reduce<ChosenEdit[][]>(
    (sets, { path, row, choices }) =>
      sets.flatMap((edits) =>
        choices.map((value, digit) =>
          digit === 0 ? edits : [...edits, { path, ...(row ? { row } : {}), value }],
        ),
      ),
    [[]],
  );
  return combinations.map((edits) => {
    const chosen = edits.reduce(
      (so, { path, row, value }) => withValue(so, path, value, row),
      design,
    );
    return { edits, design: chosen, ...assessed(chosen) };
  });
}
