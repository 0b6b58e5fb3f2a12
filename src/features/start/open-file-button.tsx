import type { ButtonKind } from "../../ui/button";
import { FileButton } from "../../ui/file-button";
import { useWords } from "../../ui/words-context";
import { openableFiles, takeFile } from "./take-file";

export interface OpenFileButtonProps {
  kind?: ButtonKind;
  children: string;
}

/** Opens the browser's file picker, then the design in the file. */
export function OpenFileButton({ kind, children }: OpenFileButtonProps) {
  const words = useWords();
  return (
    <FileButton accept={openableFiles} kind={kind} onFile={(file) => takeFile(words, file)}>
      {children}
    </FileButton>
  );
}
