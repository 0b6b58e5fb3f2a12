import { useRef } from "react";
import type { FieldRecord } from "../domain/field-catalogue";
import type { FieldWords } from "../ui/field";
import { NumberInput } from "../ui/number-input";
import { useWords } from "../ui/words-context";

export interface NumberFieldProps extends FieldWords {
  record: FieldRecord;
  value: unknown;
  onChange: (value: number | undefined) => void;
  onBlur: () => void;
  ref: (element: HTMLElement | null) => void;
}

/**
 * A number with the field's unit and bounds. A text that is no number stays in the box with a
 * sentence on what is wrong, and the design keeps the number it had; an empty box takes it back.
 */
export function NumberField({ record, value, onChange, ...rest }: NumberFieldProps) {
  const words = useWords();
  const hasProblem = useRef(false);
  if (record.value.kind !== "number") return null;
  const { whole, least, most } = record.value;
  return (
    <NumberInput
      {...rest}
      value={typeof value === "number" ? value : undefined}
      allowsDecimals={!whole}
      min={least}
      max={most}
      {...(record.unit && { unit: words.sayDynamic(`fields.unit.${record.unit}`) })}
      onProblem={(problem) => {
        hasProblem.current = problem !== null;
      }}
      onChange={(next) => {
        if (next === undefined && hasProblem.current) return;
        onChange(next);
      }}
    />
  );
}
