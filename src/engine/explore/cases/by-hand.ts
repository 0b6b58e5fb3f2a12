import type { MandateDesign } from "../../../domain/design";
import { withValue } from "../../../domain/edit";
import { currentEvidence } from "../../../evidence/current";
import { precedents } from "../../../precedents/current";
import { allResults } from "../../assessment";
import { evaluate } from "../../evaluate";
import { isOpen } from "../../status";
import type { ChosenEdit, Variable } from "../vary";

const records = { evidence: currentEvidence, precedents };

/** One combination of choices, assessed as any design is. */
export interface Assessed {
  edits: readonly ChosenEdit[];
  design: MandateDesign;
  /** The checks' results, as the engine tells them of a whole design. */
  results: ReturnType<typeof allResults>;
  open: readonly string[];
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
    const results = allResults(evaluate(chosen, records));
    const open = results.filter(({ status }) => isOpen(status)).map(({ id }) => id);
    return { edits, design: chosen, results, open };
  });
}
