/** The way to a value inside a JSON file: ["findings", 3, "workId"] -> "$.findings[3].workId". */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : `${text}.${String(part)}`),
    "$",
  );
}
