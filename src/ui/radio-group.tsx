import { type Ref, useId } from "react";
import type { Choice } from "./choice";
import { ChoiceCard } from "./choice-card";
import styles from "./choice-card.module.css";
import type { FieldWords } from "./field";
import { FieldGroup } from "./field-group";
import { useWords } from "./words-context";

export interface RadioGroupProps<Id extends string> extends FieldWords {
  /** undefined when not decided. */
  value: Id | undefined;
  onChange: (value: Id | undefined) => void;
  choices: readonly Choice<Id>[];
  /** The answer "not decided": its words, or false where it cannot be given. */
  undecided?: string | false;
  layout?: "stack" | "columns" | "inline";
  onBlur?: () => void;
  name?: string;
  /** The first radio, to take the focus. */
  ref?: Ref<HTMLInputElement>;
}

/** One answer among a few, each a card with a line of help; undecided is an answer too. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, help, error, value, onChange, choices, onBlur, ref, layout = "stack" } = props;
  const words = useWords();
  const ownName = useId();
  const name = props.name ?? ownName;
  const undecided = props.undecided ?? words.say("ui.not-decided");
  return (
    <FieldGroup label={label} help={help} error={error} role="radiogroup">
      <div className={styles.list} data-layout={layout}>
        {choices.map((choice, index) => (
          <ChoiceCard
            key={choice.value}
            type="radio"
            name={name}
            label={choice.label}
            help={choice.help}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
            onBlur={onBlur}
            ref={index === 0 ? ref : undefined}
          />
        ))}
        {undecided !== false && (
          <ChoiceCard
            type="radio"
            name={name}
            label={undecided}
            value=""
            checked={value === undefined}
            onChange={() => onChange(undefined)}
            onBlur={onBlur}
          />
        )}
      </div>
    </FieldGroup>
  );
}
