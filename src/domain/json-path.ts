/** A longer key or id is a fault of the file; it is told by how it begins. */
const longest = 60;

/** A key or an id out of a file, short enough to stand in a sentence. */
export const inShort = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}\u2026` : text;

/** The way to a value inside a JSON file: ["findings", 3, "workId"] -> "$.findings[3].workId". */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === "number" ? `${text}[${part}]` : `${text}.${inShort(String(part))}`,
    "$",
  );
}
