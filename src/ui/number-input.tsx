import { type Ref, useState } from "react";
import control from "./control.module.css";
import { Field, type FieldWords } from "./field";
import styles from "./number-input.module.css";
import { type NumberProblem, type NumberRules, readNumber } from "./number-text";
import { belongsTo, type TypedNumber } from "./typed-number";
import { useDecimalSign } from "./use-decimal-sign";
import { useWords } from "./words-context";

export interface NumberInputProps extends FieldWords, Omit<NumberRules, "decimalSign"> {
  /** undefined when not stated, and while the text is no number. */
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  /** Called at each change of the text, before `onChange`: what is wrong with it, or null. */
  onProblem?: (problem: NumberProblem | null) => void;
  onBlur?: () => void;
  /** Shown after the box, for example "troops" or "USD million". */
  unit?: string;
  name?: string;
  ref?: Ref<HTMLInputElement>;
}

/** A number as people type it, with its unit; a text that is no number is kept and explained. */
export function NumberInput(props: NumberInputProps) {
  const { label, help, error, value, onChange, onProblem, onBlur, unit, name, ref } = props;
  const words = useWords();
  const { allowsDecimals, min, max } = props;
  const rules = { allowsDecimals, min, max, decimalSign: useDecimalSign() };
  const write = (n: number | undefined) =>
    n === undefined ? "" : words.number(n, { maximumFractionDigits: 20 });
  const [typed, setTyped] = useState<TypedNumber>();
  const text = typed && belongsTo(typed, value, rules) ? typed.text : write(value);
  const reading = readNumber(text, rules);

  function type(next: string) {
    setTyped({ text: next, before: value });
    const read = readNumber(next, rules);
    onProblem?.(read.problem);
    const nextValue = read.value ?? undefined;
    if (nextValue !== value) onChange(nextValue);
  }

  function leave() {
    if (reading.problem === null) setTyped(undefined);
    onBlur?.();
  }

  const ownError =
    reading.problem &&
    words.say(`ui.number.${reading.problem}`, {
      min: write(min ?? 0),
      max: write(max ?? Number.MAX_SAFE_INTEGER),
      example: words.number(allowsDecimals ? 1234.5 : 1234),
    });
  return (
    <Field label={label} help={help} error={ownError ?? error}>
      {({ id, ...wiring }) => (
        <div className={styles.row}>
          <input
            {...wiring}
            id={id}
            ref={ref}
            name={name}
            type="text"
            inputMode={allowsDecimals ? "decimal" : "numeric"}
            autoComplete="off"
            className={`${control.control} ${styles.number}`}
            value={text}
            onChange={(event) => type(event.target.value)}
            onBlur={leave}
          />
          {unit && (
            <label htmlFor={id} className={styles.unit}>
              {unit}
            </label>
          )}
        </div>
      )}
    </Field>
  );
}
