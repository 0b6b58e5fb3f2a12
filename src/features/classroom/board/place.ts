/** The id of the run in an address such as "/board/run-1"; undefined where it names none. */
export function runAt(location: string): string | undefined {
  const [, , id] = (location.split("?")[0] ?? "").split("/");
  return id ? decoded(id) : undefined;
}

/** The address of the board of a run, for a link. */
export function addressOfBoard(run: string): string {
  return `#/board/${encodeURIComponent(run)}`;
}

/** What is no encoding stays as it is, and is looked for as such. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
