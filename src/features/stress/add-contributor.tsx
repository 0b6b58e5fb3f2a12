import { withShock } from "../../domain/author-changes";
import type { MandateDesign } from "../../domain/design";
import { rowsIn } from "../../domain/edit";
import { valueOf } from "../../domain/stated";
import type { Shock } from "../../engine/stress/shock";
import { rowCalled } from "../../report/model/row-called";
import { changeDesign } from "../../state/design-store";
import { Select } from "../../ui/select";
import { useWords } from "../../ui/words-context";

export interface AddContributorProps {
  design: MandateDesign;
  shocks: readonly Shock[];
}

/** Firm contributors whose going is not tried yet, to be chosen from. */
export function AddContributor({ design, shocks }: AddContributorProps) {
  const words = useWords();
  const tried = shocks.map(({ row }) => row);
  const others = rowsIn(design.force?.contributors).filter(
    ({ id, firm }) => !tried.includes(id) && typeof firm === "object" && valueOf(firm) === true,
  );
  if (others.length === 0) return null;
  return (
    <Select
      label={words.say("stress.shock.contributor.add")}
      emptyLabel={words.say("stress.shock.contributor.add.none")}
      value={undefined}
      onChange={(row) =>
        row && changeDesign((before) => withShock(before, `contributor@${row}`, { leftOut: false }))
      }
      choices={others.map(({ id }) => ({ value: id, label: rowCalled(design, words, id) ?? id }))}
    />
  );
}
