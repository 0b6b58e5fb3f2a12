import type { GivenFile } from "../../../workers/debrief-turns";

/** What is read from a folder: files of teams, and nothing that a system keeps beside them. */
const mayBeWork = (name: string) => /\.json$/i.test(name) && !name.startsWith(".");

/** Files as the board takes them; of a folder only those that can be a team's. */
export function givenFiles(files: readonly File[], isFolder: boolean): GivenFile[] {
  const taken = isFolder ? files.filter(({ name }) => mayBeWork(name)) : files;
  return taken.map((file) => ({
    name: file.webkitRelativePath || file.name,
    content: file,
    ...(Number.isFinite(file.lastModified)
      ? { modified: new Date(file.lastModified).toISOString() }
      : {}),
  }));
}

/** New files beside those that are there. Another file of the same name gets a name of its own. */
export function withFiles(
  there: readonly GivenFile[],
  added: readonly GivenFile[],
): readonly GivenFile[] {
  const taken = new Set(there.map(({ name }) => name));
  const named = added.map((file) => {
    let name = file.name;
    for (let count = 2; taken.has(name); count += 1) name = `${file.name} (${count})`;
    taken.add(name);
    return { ...file, name };
  });
  return [...there, ...named];
}

/** Files in the place of those of the same name, as the work of teams in a live room comes. */
export function withFilesRenewed(
  there: readonly GivenFile[],
  renewed: readonly GivenFile[],
): readonly GivenFile[] {
  const names = new Set(renewed.map(({ name }) => name));
  return [...there.filter(({ name }) => !names.has(name)), ...renewed];
}

/** How many characters or bytes some files are of. */
export const sizeOf = (files: readonly GivenFile[]): number =>
  files.reduce(
    (sum, { content }) => sum + (typeof content === "string" ? content.length : content.size),
    0,
  );

/** More than this is kept on the device only once the trainer has said so, in bytes. */
export const largeSize = 25_000_000;
