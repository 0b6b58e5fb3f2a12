import { directionOf, type Locale } from "./locale";
import type { MessageParams } from "./message-params";

/** Letters that are written from the right, and characters that turn what follows them around. */
const turning =
  /[\u202A-\u202E\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const [firstStrong, popped] = ["\u2068", "\u2069"];

/** The placeholders of each message that stand as they are given, and are no choice or number. */
const plainOnes = new Map<string, ReadonlySet<string>>();

function plainPlaceholders(message: string): ReadonlySet<string> {
  const known = plainOnes.get(message);
  if (known) return known;
  const names = (pattern: RegExp) => [...message.matchAll(pattern)].map(([, name = ""]) => name);
  const formatted = new Set(names(/\{\s*(\w+)\s*,/g));
  const plain = new Set(names(/\{\s*(\w+)\s*\}/g).filter((name) => !formatted.has(name)));
  plainOnes.set(message, plain);
  return plain;
}

/**
 * What is filled into a message, each text that may run the other way set apart by the isolating
 * characters of Unicode (U+2068, U+2069): a French name in an Arabic sentence, an Arabic one in a
 * French sentence, a text with marks that turn it around. Without them brackets, numbers and full
 * stops beside it change sides.
 */
export function isolated(locale: Locale, message: string, params: MessageParams): MessageParams {
  const isFromRight = directionOf(locale) === "rtl";
  const texts = Object.entries(params).filter(
    ([, value]) =>
      typeof value === "string" && value !== "" && (isFromRight || turning.test(value)),
  );
  if (texts.length === 0) return params;
  const plain = plainPlaceholders(message);
  const apart = texts
    .filter(([name]) => plain.has(name))
    .map(([name, value]) => [name, `${firstStrong}${value}${popped}`]);
  return { ...params, ...Object.fromEntries(apart) };
}
