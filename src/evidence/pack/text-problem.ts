import { type PackProblem, packProblem } from "./pack-problem";

/** What opens a tag, a comment or a declaration; "p < 0.05" does not. */
const tag = /<[a-z/!?]/i;
const scriptAddress = /\b(?:java|vb)script\s*:/i;
/** Control characters, line separators and the signs that turn the reading direction round. */
const control = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const severalLines = new Set(["$.note"]);

/**
 * The first text in a pack that holds markup, a script's address or a control character. Screens
 * show every text as text; what looks like markup is refused all the same, since a pack may be
 * read by other programs. Expects a value of known depth, as the schema leaves it.
 */
export function textProblem(
  value: unknown,
  path: readonly PropertyKey[] = [],
): PackProblem | undefined {
  if (typeof value === "string") {
    const problem = packProblem("markup", path);
    const text = severalLines.has(problem.path) ? value.replace(/\r?\n/g, " ") : value;
    const isPlain = !tag.test(text) && !scriptAddress.test(text) && !control.test(text);
    return isPlain ? undefined : problem;
  }
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = textProblem(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}
