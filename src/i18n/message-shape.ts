import { createIntl } from "@formatjs/intl";
import { formatTagOf, type Locale } from "./locale";

type Ast = ReturnType<
  ReturnType<ReturnType<typeof createIntl>["formatters"]["getMessageFormat"]>["getAst"]
>;

/** Kinds of part in a parsed message that hold text and no placeholder of their own. */
const LITERAL = 0;
const POUND = 7;

function collect(ast: Ast, into: Set<string>): void {
  for (const part of ast) {
    if (part.type === LITERAL || part.type === POUND) continue;
    into.add(part.value);
    if (!("options" in part)) continue;
    for (const option of Object.values(part.options)) collect(option.value, into);
  }
}

/**
 * The names of a message's placeholders, sorted, those inside plurals and choices included.
 * Throws when the message does not parse as ICU.
 */
export function placeholdersOf(message: string, locale: Locale): string[] {
  const { formatters } = createIntl({ locale: formatTagOf(locale) });
  const compiled = formatters.getMessageFormat(message, formatTagOf(locale), undefined, {
    ignoreTag: true,
  });
  const names = new Set<string>();
  collect(compiled.getAst(), names);
  return [...names].sort();
}
