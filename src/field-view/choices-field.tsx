import { CheckboxGroup } from "../ui/checkbox-group";
import type { Choice } from "../ui/choice";
import type { FieldWords } from "../ui/field";
import { useWords } from "../ui/words-context";
import { nextChoices, none } from "./next-choices";

export interface ChoicesFieldProps extends FieldWords {
  choices: readonly Choice[];
  value: unknown;
  onChange: (value: readonly string[] | undefined) => void;
  onBlur: () => void;
  ref: (element: HTMLElement | null) => void;
}

/**
 * Any number of a field's options. Nothing ticked is not decided; that there are none is a tick of
 * its own, kept as the option "none" where the vocabulary has one and as an empty list elsewhere.
 */
export function ChoicesField({ choices, value, onChange, ...rest }: ChoicesFieldProps) {
  const words = useWords();
  const hasNone = choices.some((choice) => choice.value === none);
  const stated = Array.isArray(value) ? (value as string[]) : undefined;
  const ticked = stated?.length === 0 ? [none] : (stated ?? []);
  return (
    <CheckboxGroup
      {...rest}
      layout="columns"
      choices={
        hasNone ? choices : [...choices, { value: none, label: words.say("fields.none-of-these") }]
      }
      value={ticked}
      onChange={(next) => {
        const answer = nextChoices(ticked, next);
        onChange(!hasNone && answer?.includes(none) ? [] : answer);
      }}
    />
  );
}
