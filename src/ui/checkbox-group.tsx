import type { Ref } from "react";
import type { Choice } from "./choice";
import { ChoiceCard } from "./choice-card";
import styles from "./choice-card.module.css";
import type { FieldWords } from "./field";
import { FieldGroup } from "./field-group";

export interface CheckboxGroupProps<Id extends string> extends FieldWords {
  /** Chosen ids; the order of the choices is kept whatever the order of ticking. */
  value: readonly Id[];
  onChange: (value: Id[]) => void;
  choices: readonly Choice<Id>[];
  layout?: "stack" | "columns" | "inline";
  onBlur?: () => void;
  name?: string;
  /** The first box, to take the focus. */
  ref?: Ref<HTMLInputElement>;
}

/** Any number of answers among several. */
export function CheckboxGroup<Id extends string>(props: CheckboxGroupProps<Id>) {
  const { label, help, error, value, onChange, choices, onBlur, name, ref } = props;

  function toggle(id: Id, isTicked: boolean) {
    const ids = choices.map((choice) => choice.value);
    onChange(ids.filter((other) => (other === id ? isTicked : value.includes(other))));
  }

  return (
    <FieldGroup label={label} help={help} error={error}>
      <div className={styles.list} data-layout={props.layout ?? "stack"}>
        {choices.map((choice, index) => (
          <ChoiceCard
            key={choice.value}
            type="checkbox"
            name={name}
            label={choice.label}
            help={choice.help}
            value={choice.value}
            checked={value.includes(choice.value)}
            onChange={(event) => toggle(choice.value, event.target.checked)}
            onBlur={onBlur}
            ref={index === 0 ? ref : undefined}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
