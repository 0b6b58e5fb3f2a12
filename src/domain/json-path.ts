/** A longer key is a fault of the file; the place is told by how it begins. */
const longestKey = 60;

const shortKey = (key: string) =>
  key.length > longestKey ? `${key.slice(0, longestKey)}\u2026` : key;

/** The way to a value inside a JSON file: ["findings", 3, "workId"] -> "$.findings[3].workId". */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === "number" ? `${text}[${part}]` : `${text}.${shortKey(String(part))}`,
    "$",
  );
}
