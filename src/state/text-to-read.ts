import { create } from "zustand";

/** A file on its way to the reader from a page that has no use for it. */
export const useTextToRead = create<{ file: File | undefined }>(() => ({ file: undefined }));

/** Leaves a file for the reader; one that was left before is forgotten. */
export function handOverText(file: File): void {
  useTextToRead.setState({ file });
}

/** Takes the file that was left for the reader; it is taken once. */
export function takeTextToRead(): File | undefined {
  const { file } = useTextToRead.getState();
  if (file) useTextToRead.setState({ file: undefined });
  return file;
}
