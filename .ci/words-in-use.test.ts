import { expect, it } from "vitest";
import { sourceTexts } from "./source-texts.mjs";
import { unsaidKeys } from "./words-in-use.mjs";

const english = /^i18n[\\/]messages[\\/]en[\\/]/;

it("is every message said somewhere?", () => {
  const all = [...sourceTexts(/\.tsx?$|messages[\\/]en[\\/].*\.json$/)];
  const keys = all
    .filter(([path]) => english.test(path))
    .flatMap(([, text]) => Object.keys(JSON.parse(text)));
  const code = all.filter(([path]) => !english.test(path));
  expect(keys.length).toBeGreaterThan(5_000);
  expect(unsaidKeys(keys, code.map(([, text]) => text).join("\n"))).toEqual([]);
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: code as it stands in a file
it.each([
  ["as it is", 'say("vote.title")', "vote.title"],
  ["by a template", "say(`vote.position.${position}`)", "vote.position.amend"],
  ["by a template with an end", "say(`vote.${at ?? { a: 1 }.a}.help`)", "vote.position.help"],
  ["by its beginning and an id", 'choices(["town"], "exercises.mark")', "exercises.mark.town"],
  [
    "as a check and its reason",
    '"police-first" "reason" "none" "checks"',
    "checks.police-first.reason.none",
  ],
])("is a message known to be said %s?", (_, code, key) => {
  expect(unsaidKeys([key], code)).toEqual([]);
});

it.each([
  ["vote.titles", 'say("vote.title")'],
  ["vote.position.amend", "say(`vote.place.${position}`)"],
  ["units.months", '"units" "months"'],
  ["exercises.mark.town", 'choices(["city"], "exercises.mark")'],
  ["checks.police-first.reason.none", '"police-first" "reason" "checks"'],
])("is %s noticed where nothing says it any more?", (key, code) => {
  expect(unsaidKeys([key], code)).toEqual([key]);
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: code as it stands in a file
