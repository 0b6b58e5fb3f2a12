// @ts-check

/** @typedef {import("./caught.mjs").Tried} Tried */

/** Why a change may go unnoticed, in the order in which the kinds are listed. */
export const kinds = {
  fallback:
    "Something put in the place of an empty list or text that stands in for what is absent: it is never absent there, or what follows passes over what it does not know.",
  guard:
    "A guard of what the type lets be absent: without it the lines after it come to the same, or nothing absent ever comes there.",
  order: "Only the order of what has none, or of equals.",
  bound:
    "Exactly at a bound: both sides of it give the same there, or the tables hold no such case.",
  shortcut: "A shortcut or something kept for later: without it the same is worked out again.",
  asked:
    "The name of a field that is asked for where it is silent, in a mix of stated and silent fields that no case has. Properties over made designs hold every such name against the check's own list; they stayed out.",
  case: "A mix of answers that no case in the tables of checks holds, so that the two ways of judging it are not told apart there. A case could be written.",
  words: "Words to developers, said where the app itself is wrong.",
  pattern: "A pattern looser than need be: what comes to it has gone through a stricter one.",
  "also-elsewhere":
    "A condition that a line before or after it decides as well, so that either may go.",
  open: "None of these: a test could be written that notices.",
};

/** @typedef {keyof typeof kinds} Kind */

/** The text that a change took out; its first line where it is of several. */
export function originalOf(/** @type {Tried} */ { source, change: { location } }) {
  const { start, end } = location;
  const line = source.split("\n")[start.line - 1] ?? "";
  return line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined).trim();
}

/** Whether two comparisons differ by "or equal" alone. */
const isSameButForEquals = (/** @type {string} */ one, /** @type {string} */ other) => {
  const plain = (/** @type {string} */ text) =>
    text.replace(/[()\s]/g, "").replace(/([<>])=/, "$1");
  return /[<>]/.test(one) && plain(one) === plain(other);
};

/** Whether a condition asks only for what is there: of undefined, of null, of a type. */
const isGuard = (/** @type {string} */ original) =>
  original
    .replace(/ (&&|\|\|)$/, "")
    .split(/ && | \|\| /)
    .every((part) => /( [!=]== (undefined|null)|^typeof .*)$/.test(part));

/**
 * The kind of a change that no test noticed, told from its form alone. What was looked at singly and
 * found to be of another kind stands in `looked-at.json`, by file and by the line as it was.
 * @param {Tried} tried
 * @param {Readonly<Record<string, Readonly<Record<string, string>>>>} lookedAt
 * @returns {Kind}
 */
export function kindOf(tried, lookedAt) {
  const { file, source, change } = tried;
  const { mutatorName, replacement = "", location } = change;
  const line = (source.split("\n")[location.start.line - 1] ?? "").trim();
  const original = originalOf(tried);
  const found = lookedAt[file]?.[line];
  if (found !== undefined) return /** @type {Kind} */ (found);
  if (mutatorName === "ArrayDeclaration" && original === "[]") return "fallback";
  if (mutatorName === "StringLiteral" && original === '""') return "fallback";
  if (mutatorName === "StringLiteral" && /Error\(|^"A /.test(line)) return "words";
  if (/^\[?"[a-z]+\.[A-Za-z[\].]+"\]?$/.test(original)) return "asked";
  if (mutatorName === "Regex") return "pattern";
  if (/\.sort\(/.test(line) || /^a\.\w+ [<>] b\./.test(original)) return "order";
  if (/^if \((known|before|readers)\) return/.test(line)) return "shortcut";
  if (mutatorName === "OptionalChaining") return "guard";
  if (mutatorName === "EqualityOperator" && isSameButForEquals(original, replacement))
    return "bound";
  if (isGuard(original)) return "guard";
  return /^src\/engine\/(checks|facts)\//.test(file) ? "case" : "open";
}
