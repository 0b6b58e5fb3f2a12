import { create } from "zustand";

/** A file on its way to the classroom from a page that has no use for it. */
export const useFileForClassroom = create<{ file: File | undefined }>(() => ({ file: undefined }));

/** Leaves a file for the classroom; one that was left before is forgotten. */
export function handToClassroom(file: File): void {
  useFileForClassroom.setState({ file });
}

/** Takes the file that was left for the classroom; it is taken once. */
export function takeFileForClassroom(): File | undefined {
  const { file } = useFileForClassroom.getState();
  if (file) useFileForClassroom.setState({ file: undefined });
  return file;
}
