import { useState } from "react";
import { fewestCompared, mostCompared } from "../../../alternatives/compare/compare-options";
import type { MandateDesign } from "../../../domain/design";
import { CheckboxGroup } from "../../../ui/checkbox-group";
import { RadioGroup } from "../../../ui/radio-group";
import { useWords } from "../../../ui/words-context";
import type { AskedOptions } from "./asked-options";
import styles from "./compare.module.css";
import { shownNames } from "./shown-names";

export interface OptionPickerProps {
  /** All of the project, in its order. */
  options: readonly MandateDesign[];
  /** Those that are compared, the base first. */
  chosen: readonly MandateDesign[];
  onPick: (asked: AskedOptions) => void;
}

/** Which options stand side by side, and against which of them the others are held. */
export function OptionPicker({ options, chosen, onPick }: OptionPickerProps) {
  const words = useWords();
  const [isTooMany, setIsTooMany] = useState(false);
  const names = shownNames(words, options);
  const ids = options.filter((option) => chosen.includes(option)).map(({ id }) => id);
  const base = chosen[0]?.id;
  const choices = names.map(({ id, title }) => ({ value: id, label: title }));

  function pick(asked: readonly string[]) {
    setIsTooMany(asked.length > mostCompared);
    if (asked.length > mostCompared) return;
    onPick({ ids: asked, ...(base !== undefined && asked.includes(base) ? { base } : {}) });
  }

  const error = isTooMany
    ? words.say("comparison.pick.most", { most: mostCompared })
    : chosen.length < fewestCompared
      ? words.say("comparison.pick.fewest")
      : undefined;
  return (
    <div className={styles.pick}>
      <CheckboxGroup
        label={words.say("comparison.pick")}
        help={words.say("comparison.pick.help", { most: mostCompared })}
        {...(error === undefined ? {} : { error })}
        value={ids}
        onChange={pick}
        choices={choices}
        layout="columns"
      />
      {base !== undefined && chosen.length >= fewestCompared && (
        <RadioGroup
          label={words.say("comparison.pick.base")}
          help={words.say("comparison.pick.base.help")}
          value={base}
          onChange={(next) => onPick({ ids, ...(next === undefined ? {} : { base: next }) })}
          choices={choices.filter(({ value }) => ids.includes(value))}
          undecided={false}
        />
      )}
    </div>
  );
}
