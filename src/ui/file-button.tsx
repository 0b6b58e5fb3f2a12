import { type ChangeEvent, useRef } from "react";
import { Button, type ButtonKind } from "./button";
import { handOnFiles, type TakesFiles } from "./takes-files";

export type FileButtonProps = TakesFiles & {
  /** What the picker offers first, as in the `accept` of an input. */
  accept: string;
  kind?: ButtonKind | undefined;
  children: string;
};

/** Opens the browser's file picker and hands on what is chosen. */
export function FileButton({ accept, kind, children, ...taker }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);

  function take({ target }: ChangeEvent<HTMLInputElement>) {
    handOnFiles(taker, target.files);
    // Emptied, so that choosing the same file again is a choice too.
    target.value = "";
  }

  return (
    <>
      <Button kind={kind} icon="open" onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={taker.onFiles !== undefined}
        hidden
        onChange={take}
      />
    </>
  );
}
