import { type ChangeEvent, useRef } from "react";
import { Button, type ButtonKind } from "./button";

export interface FileButtonProps {
  /** What the picker offers first, as in the `accept` of an input. */
  accept: string;
  onFile: (file: File) => void;
  kind?: ButtonKind | undefined;
  children: string;
}

/** Opens the browser's file picker and hands on the file that is chosen. */
export function FileButton({ accept, onFile, kind, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);

  function take({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    // Emptied, so that choosing the same file again is a choice too.
    target.value = "";
    if (file) onFile(file);
  }

  return (
    <>
      <Button kind={kind} icon="open" onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input ref={input} type="file" accept={accept} hidden onChange={take} />
    </>
  );
}
