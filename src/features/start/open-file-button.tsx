import { type ChangeEvent, useRef } from "react";
import { Button, type ButtonKind } from "../../ui/button";
import { useWords } from "../../ui/words-context";
import { openableFiles, takeFile } from "./take-file";

export interface OpenFileButtonProps {
  kind?: ButtonKind;
  children: string;
}

/** Opens the browser's file picker, then the file. */
export function OpenFileButton({ kind, children }: OpenFileButtonProps) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);

  function take({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    // Emptied, so that choosing the same file again is a choice too.
    target.value = "";
    if (file) takeFile(words, file);
  }

  return (
    <>
      <Button kind={kind} icon="open" onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input ref={input} type="file" accept={openableFiles} hidden onChange={take} />
    </>
  );
}
