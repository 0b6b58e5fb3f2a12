import { useState } from "react";
import type { FieldWords } from "../ui/field";
import { TextArea } from "../ui/text-area";

export interface LinesInputProps extends FieldWords {
  value: unknown;
  onChange: (value: string[] | undefined) => void;
  onBlur: () => void;
  ref: (element: HTMLElement | null) => void;
}

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Several short texts, one on each line. */
export function LinesInput({ value, onChange, ...rest }: LinesInputProps) {
  const stated = Array.isArray(value) ? (value as string[]).join("\n") : "";
  const [typed, setTyped] = useState<string>();
  // What was typed stays as long as it says what is stated; else that was changed elsewhere.
  const text = typed !== undefined && linesOf(typed).join("\n") === stated ? typed : stated;
  return (
    <TextArea
      {...rest}
      rows={2}
      value={text}
      onChange={(next) => {
        setTyped(next);
        const lines = linesOf(next);
        if (lines.join("\n") !== stated) onChange(lines.length > 0 ? lines : undefined);
      }}
    />
  );
}
