/** What is wrong with a typed number; the words are `ui.number.<problem>`. */
export type NumberProblem =
  | "not-a-number"
  | "misplaced-separator"
  | "not-whole"
  | "negative"
  | "too-small"
  | "too-large";

export interface NumberRules {
  /** Whole numbers unless true. */
  readonly allowsDecimals?: boolean;
  /** Smallest number allowed; 0 unless given. */
  readonly min?: number;
  readonly max?: number;
  /** The sign between whole and decimal part in the reader's language; "." unless given. */
  readonly decimalSign?: string;
}

/** Either a number, or nothing typed (both null), or what is wrong. */
export type NumberReading =
  | { readonly value: number; readonly problem: null }
  | { readonly value: null; readonly problem: NumberProblem | null };

const SPACES_AND_APOSTROPHES = /[\s\u00a0\u2009\u202f'\u2019]/g;
const SIGNS = "[.,]";
const GROUPED = new RegExp(`^\\d{1,3}(${SIGNS})\\d{3}(?:\\1\\d{3})*$`);

/** Arabic-Indic and Persian digits and separators as the plain ones. */
function toPlainDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/٬/g, ",")
    .replace(/٫/g, ".");
}

function readUnsigned(text: string, rules: NumberRules): number | NumberProblem {
  if (!/^[\d.,]+$/.test(text) || !/\d/.test(text)) return "not-a-number";
  if (/^\d+$/.test(text)) return Number(text);
  const decimalSign = rules.decimalSign ?? ".";
  // In a field of whole numbers 7.000 and 7,000 can only mean seven thousand.
  const isGrouped = GROUPED.test(text) && !(rules.allowsDecimals && text.includes(decimalSign));
  if (isGrouped) return Number(text.replace(/[.,]/g, ""));
  const [whole = "", decimals, ...more] = text.split(decimalSign);
  if (decimals === undefined || more.length > 0) return "misplaced-separator";
  const isWholeFine = /^\d*$/.test(whole) || GROUPED.test(whole);
  if (!isWholeFine || !/^\d+$/.test(decimals)) return "misplaced-separator";
  const value = Number(`${whole.replace(/[.,]/g, "") || "0"}.${decimals}`);
  return rules.allowsDecimals || Number.isInteger(value) ? value : "not-whole";
}

/**
 * Reads a number as people type it: "7,000", " 7 000 ", "7'000", "12.5", Arabic digits.
 * An empty text is no number and no problem: not stated.
 */
export function readNumber(text: string, rules: NumberRules = {}): NumberReading {
  const bare = toPlainDigits(text)
    .replace(SPACES_AND_APOSTROPHES, "")
    .replace(/^\u2212/, "-");
  if (bare === "") return { value: null, problem: null };
  const isNegative = bare.startsWith("-");
  const read = readUnsigned(isNegative ? bare.slice(1) : bare, rules);
  if (typeof read === "string") return { value: null, problem: read };
  const value = isNegative && read !== 0 ? -read : read;
  const min = rules.min ?? 0;
  if (value < 0 && min >= 0) return { value: null, problem: "negative" };
  if (value < min) return { value: null, problem: "too-small" };
  // Beyond this a number no longer holds every digit that was typed.
  const max = rules.max ?? Number.MAX_SAFE_INTEGER;
  if (value > max) return { value: null, problem: "too-large" };
  return { value, problem: null };
}
