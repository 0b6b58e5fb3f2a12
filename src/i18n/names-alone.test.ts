import { createIntl } from "@formatjs/intl";
import { describe, expect, it } from "vitest";
import { everyMessage } from "./cases/every-message";
import { isolated } from "./isolate";
import { formatTagOf, LOCALES } from "./locale";
import { createWords } from "./words";

/** A name for each placeholder that has nothing but a name in its braces. */
function namesFor(message: string): Record<string, string> {
  const names = [...message.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return Object.fromEntries(names.map((name) => [name, `Value of ${name}, {odd} $1 'it'`]));
}

describe("is a message with names alone filled in as the library fills it in?", () => {
  it.each(LOCALES)("in every message of %s", (locale) => {
    const all = everyMessage(locale).filter(
      ([, message]) => message.includes("{") && !message.includes(","),
    );
    const messages = Object.fromEntries(all);
    const words = createWords(locale, messages, { onMissing: "throw" });
    const intl = createIntl({ locale: formatTagOf(locale), messages });
    expect(all.length).toBeGreaterThan(100);
    for (const [id, message] of all) {
      const values = namesFor(message);
      const theirs = intl.formatMessage({ id }, isolated(locale, message, values), {
        ignoreTag: true,
      });
      expect(words.sayDynamic(id, values), id).toBe(theirs);
    }
  });
});
