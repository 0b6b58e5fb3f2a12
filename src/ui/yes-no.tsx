import type { Ref } from "react";
import type { FieldWords } from "./field";
import { RadioGroup } from "./radio-group";
import { useWords } from "./words-context";

export interface YesNoProps extends FieldWords {
  /** undefined when not decided. */
  value: boolean | undefined;
  onChange: (value: boolean | undefined) => void;
  onBlur?: () => void;
  name?: string;
  ref?: Ref<HTMLInputElement>;
}

/** Yes, no, or not decided. */
export function YesNo({ value, onChange, ...rest }: YesNoProps) {
  const words = useWords();
  return (
    <RadioGroup
      {...rest}
      layout="inline"
      value={value === undefined ? undefined : value ? "yes" : "no"}
      onChange={(answer) => onChange(answer === undefined ? undefined : answer === "yes")}
      choices={[
        { value: "yes", label: words.say("ui.yes") },
        { value: "no", label: words.say("ui.no") },
      ]}
    />
  );
}
