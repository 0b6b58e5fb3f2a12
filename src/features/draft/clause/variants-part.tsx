import { notStated } from "../../../domain/stated";
import type { DraftClause, DraftVariant } from "../../../drafting/draft";
import { chooseVariant } from "../../../drafting/hand-edits";
import type { Words } from "../../../i18n/words";
import { labelOf, valueInWords } from "../../../report/model/value-in-words";
import { changeDesign } from "../../../state/design-store";
import { RadioGroup } from "../../../ui/radio-group";
import { useWords } from "../../../ui/words-context";

/** What choosing a form would change in the design, in words; undefined where it changes none. */
function changeInWords(words: Words, { edits = [] }: DraftVariant): string | undefined {
  if (edits.length === 0) return undefined;
  const changes = edits.map(({ field, value }) =>
    words.say("draft-page.variants.sets", {
      field: labelOf(words, field),
      value: valueInWords(words, field, { value: value ?? notStated }),
    }),
  );
  return words.say("draft-page.variants.changes", { changes: words.list(changes) });
}

export interface VariantsPartProps {
  clause: DraftClause;
  variants: NonNullable<DraftClause["variants"]>;
}

/** The forms that a clause may take; one that says something else names the choice it changes. */
export function VariantsPart({ clause, variants: { chosen, options } }: VariantsPartProps) {
  const words = useWords();
  function choose(id: string | undefined) {
    if (id === undefined || id === chosen) return;
    changeDesign((design) => chooseVariant(design, clause, id));
  }
  return (
    <RadioGroup
      label={words.say("draft-page.variants")}
      undecided={false}
      value={chosen}
      onChange={choose}
      choices={options.map((option) => {
        const help = option.id === chosen ? undefined : changeInWords(words, option);
        return { value: option.id, label: option.text, ...(help ? { help } : {}) };
      })}
    />
  );
}
