import { fileText } from "../storage/file-text";
import type { ProjectFileOpened } from "./open-project-file";

/** A character takes at most this many bytes in a file. */
const bytesPerCharacter = 4;

/** A project's file may be larger than a design's, so it is told by how ours begin, before it is read. */
export async function beginsAsProject(file: File): Promise<boolean> {
  return /^\uFEFF?\s*\{\s*"kind"\s*:\s*"options-project"/.test(await file.slice(0, 200).text());
}

/** Opens a project's file; nothing is changed by one that cannot be used. */
export async function openProjectFile(file: File): Promise<ProjectFileOpened> {
  const [{ openProjectText }, { largestProject }] = await Promise.all([
    import("./open-project-file"),
    import("../alternatives/project/open-project"),
  ]);
  if (file.size > largestProject * bytesPerCharacter) {
    const problem = { code: "too-large", size: file.size, most: largestProject } as const;
    return { outcome: "refused", problem };
  }
  const text = fileText(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined) return { outcome: "refused", problem: { code: "not-utf8" } };
  return openProjectText(text, file.name);
}
