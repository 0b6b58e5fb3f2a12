import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Messages } from "./catalogue";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "./locale";
import { choicesIn, missingPlurals, placeholdersOf } from "./message-shape";
import { hasNamespace, NAMESPACES, type Namespace, prefixesOf } from "./namespace";

const root = new URL("./messages/", import.meta.url);

function readCatalogue(locale: Locale, namespace: Namespace): Messages {
  return JSON.parse(readFileSync(new URL(`${locale}/${namespace}.json`, root), "utf8"));
}

/** What each message asks to be filled in; a message that is no ICU says so instead. */
function shapeOf(catalogue: Messages, locale: Locale): Record<string, string[] | "not ICU"> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, message]) => {
      try {
        return [key, placeholdersOf(message, locale)];
      } catch {
        return [key, "not ICU"];
      }
    }),
  );
}

const files = LOCALES.flatMap((locale) =>
  NAMESPACES.filter((namespace) => hasNamespace(locale, namespace)).map((namespace) => ({
    locale,
    namespace,
  })),
);

it("is there a folder for every language and no other file than the namespaces?", () => {
  expect(readdirSync(root).sort()).toEqual([...LOCALES].sort());
  for (const locale of LOCALES) {
    const found = readdirSync(new URL(`${locale}/`, root)).sort();
    const wanted = NAMESPACES.filter((namespace) => hasNamespace(locale, namespace));
    expect(found).toEqual(wanted.map((namespace) => `${namespace}.json`).sort());
  }
});

describe.each(files)(
  "is the catalogue $namespace in $locale fit to print?",
  ({ locale, namespace }) => {
    const catalogue = readCatalogue(locale, namespace);
    const entries = Object.entries(catalogue);

    it("prefixes every key with its namespace or a part of it", () => {
      const strays = entries
        .map(([key]) => key)
        .filter((key) => !prefixesOf(namespace).includes(key.split(".")[0] ?? ""));
      expect(strays).toEqual([]);
    });

    it("holds ICU messages only", () => {
      const broken = Object.entries(shapeOf(catalogue, locale))
        .filter(([, shape]) => shape === "not ICU")
        .map(([key]) => key);
      expect(broken).toEqual([]);
    });

    it("is calm and tidy: no exclamation mark, no doubled, leading or trailing space", () => {
      const untidy = entries
        .filter(([, message]) => /[!¡]|\s{2}|^\s|\s$/.test(message) || message === "")
        .map(([key]) => key);
      expect(untidy).toEqual([]);
    });

    it("has every plural form of its language", () => {
      // English leaves a form out where its word stays the same; no other language may follow it.
      const translated = locale === DEFAULT_LOCALE ? [] : entries;
      const gaps = translated.flatMap(([key, message]) =>
        missingPlurals(message, locale).map((gap) => `${key} ${gap}`),
      );
      expect(gaps).toEqual([]);
    });

    it("chooses by what English chooses by", () => {
      const english = readCatalogue(DEFAULT_LOCALE, namespace);
      const others = entries.filter(
        ([key, message]) =>
          `${choicesIn(message, locale)}` !== `${choicesIn(english[key] ?? "", DEFAULT_LOCALE)}`,
      );
      expect(others.map(([key]) => key)).toEqual([]);
    });

    it("says everything that English says, and nothing more, with the same placeholders", () => {
      const english = readCatalogue(DEFAULT_LOCALE, namespace);
      expect(shapeOf(catalogue, locale)).toEqual(shapeOf(english, DEFAULT_LOCALE));
    });
  },
);
