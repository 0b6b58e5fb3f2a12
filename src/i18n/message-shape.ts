import { createIntl } from "@formatjs/intl";
import { formatTagOf, type Locale } from "./locale";

type Ast = ReturnType<
  ReturnType<ReturnType<typeof createIntl>["formatters"]["getMessageFormat"]>["getAst"]
>;
type Part = Ast[number];

/** Kinds of part in a parsed message. */
const [LITERAL, SELECT, PLURAL, POUND] = [0, 5, 6, 7];

/** A plural form that a language has for very large or very exact numbers alone; it may be left out. */
const RARE: Partial<Record<Locale, readonly string[]>> = {
  ar: ["zero"],
  es: ["many"],
  fr: ["many"],
};

type Formatters = ReturnType<typeof createIntl>["formatters"];

const formattersByTag = new Map<string, Formatters>();

function astOf(message: string, locale: Locale): Ast {
  const tag = formatTagOf(locale);
  const formatters = formattersByTag.get(tag) ?? createIntl({ locale: tag }).formatters;
  formattersByTag.set(tag, formatters);
  return formatters.getMessageFormat(message, tag, undefined, { ignoreTag: true }).getAst();
}

/** Every part of a message that is filled in, those inside plurals and choices included. */
function filledParts(ast: Ast): Exclude<Part, { type: 0 | 7 }>[] {
  return ast.flatMap((part) => {
    if (part.type === LITERAL || part.type === POUND) return [];
    const filled = part as Exclude<Part, { type: 0 | 7 }>;
    const inner = "options" in filled ? Object.values(filled.options) : [];
    return [filled, ...inner.flatMap(({ value }) => filledParts(value))];
  });
}

/**
 * The names of a message's placeholders, sorted, those inside plurals and choices included.
 * Throws when the message does not parse as ICU.
 */
export function placeholdersOf(message: string, locale: Locale): string[] {
  return [...new Set(filledParts(astOf(message, locale)).map(({ value }) => value))].sort();
}

/** The branches of each choice in a message, sorted: what the code chooses by, alike in every language. */
export function choicesIn(message: string, locale: Locale): string[] {
  const choices = filledParts(astOf(message, locale)).flatMap((part) =>
    part.type === SELECT && "options" in part
      ? [`${part.value}: ${Object.keys(part.options).sort().join(" ")}`]
      : [],
  );
  return [...new Set(choices)].sort();
}

/** The plural forms of the language that a message leaves out, as "count: few". */
export function missingPlurals(message: string, locale: Locale): string[] {
  const { pluralCategories } = new Intl.PluralRules(formatTagOf(locale)).resolvedOptions();
  const needed = pluralCategories.filter((form) => !RARE[locale]?.includes(form));
  return filledParts(astOf(message, locale)).flatMap((part) =>
    part.type === PLURAL &&
    "options" in part &&
    "pluralType" in part &&
    part.pluralType !== "ordinal"
      ? needed.filter((form) => !(form in part.options)).map((form) => `${part.value}: ${form}`)
      : [],
  );
}
