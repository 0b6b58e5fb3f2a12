import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale";
import { slugOf } from "./guide-address";
import { termGroups, termSources } from "./term-places";
import { termSpotter } from "./term-spotter";
import { isTerm, termIds, termRecord } from "./terms";
import { topicIds, topicRecord } from "./topics";

const catalogue = (locale: string, name: string): Record<string, string> =>
  JSON.parse(
    readFileSync(new URL(`../i18n/messages/${locale}/${name}.json`, import.meta.url), "utf8"),
  );
const guide = readFileSync(new URL("../../docs/user-guide.md", import.meta.url), "utf8");
const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, words]) => slugOf(words ?? ""));

describe.each(LOCALES)("has every word of help its sentences in %s?", (locale) => {
  const glossary = catalogue(locale, "glossary");
  const help = catalogue(locale, "help");

  it("each term a name, its forms and a meaning, and no term more", () => {
    const named = Object.keys(glossary).filter((key) => key.endsWith(".meaning"));
    expect(named.sort()).toEqual(termIds.map((id) => `glossary.${id}.meaning`).sort());
    for (const id of termIds)
      for (const part of ["term", "forms"])
        expect(glossary[`glossary.${id}.${part}`], `${id} ${part}`).toBeTruthy();
  });

  it("each meaning short enough for a note beside a sentence", () => {
    const long = termIds.filter((id) => (glossary[`glossary.${id}.meaning`] ?? "").length > 420);
    expect(long).toEqual([]);
  });

  it("each group and each source its title", () => {
    for (const id of termGroups) expect(glossary[`glossary.group.${id}`], id).toBeTruthy();
    for (const id of termSources) expect(glossary[`glossary.source.${id}`], id).toBeTruthy();
  });

  it("each page what it is for, what to do first and what it cannot tell", () => {
    for (const id of topicIds)
      for (const part of ["what", "first", "limits"])
        expect(help[`help.${id}.${part}`], `${id} ${part}`).toBeTruthy();
  });

  it("no form that stands for two terms", () => {
    const forms = termIds.flatMap((id) =>
      (glossary[`glossary.${id}.forms`] ?? "").split("|").map((form) => form.trim().toLowerCase()),
    );
    const spoken = forms.filter((form) => form !== "—");
    expect(spoken.filter((form, at) => spoken.indexOf(form) !== at)).toEqual([]);
  });

  it("most terms found where their own meanings name each other", () => {
    const spot = termSpotter(
      termIds.map((id) => ({ id, forms: glossary[`glossary.${id}.forms`] ?? "" })),
      locale,
    );
    const met = new Set(
      termIds.flatMap((id) =>
        spot(glossary[`glossary.${id}.meaning`] ?? "").flatMap(({ term }) => term ?? []),
      ),
    );
    expect(met.size).toBeGreaterThan(12);
  });
});

it("are there at least sixty terms, and does each lead to others that exist?", () => {
  expect(termIds.length).toBeGreaterThanOrEqual(60);
  const named = readFileSync(new URL("./terms.ts", import.meta.url), "utf8");
  const others = [...named.matchAll(/see: \[([^\]]*)\]/g)].flatMap(([, list]) =>
    [...(list ?? "").matchAll(/"([^"]+)"/g)].map(([, id]) => id ?? ""),
  );
  expect(others.length).toBeGreaterThan(40);
  expect(others.filter((id) => !isTerm(id))).toEqual([]);
  for (const id of termIds) expect(termRecord(id).see).not.toContain(id);
});

it("does every topic lead to a heading that the user's guide has?", () => {
  const missing = topicIds.filter((id) => !headings.includes(topicRecord(id).guide));
  expect(missing).toEqual([]);
});

it("is a heading's address the same on every device, whatever marks it has?", () => {
  expect(slugOf("Prepare a class with the facilitator’s kit")).toBe(
    "prepare-a-class-with-the-facilitators-kit",
  );
  expect(slugOf("Order the tasks, and try fewer")).toBe("order-the-tasks-and-try-fewer");
});
