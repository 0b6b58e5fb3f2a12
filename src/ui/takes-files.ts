/** Whether one file is taken at a time or several. */
export type TakesFiles =
  | { onFile: (file: File) => void; onFiles?: never }
  | { onFile?: never; onFiles: (files: readonly File[]) => void };

/** Hands on the files that were chosen or dropped: all of them, or the first. */
export function handOnFiles({ onFile, onFiles }: TakesFiles, list: FileList | null): void {
  const files = [...(list ?? [])];
  const [first] = files;
  if (!first) return;
  if (onFiles) onFiles(files);
  else onFile(first);
}
