import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { everyMessage } from "./cases/every-message";
import { LOCALES, type Locale } from "./locale";

/**
 * Words that claim more than an association, an operationalisation, practice or logic can bear, by
 * language. docs/words.md says what to write in their place.
 */
const claims: Record<Locale, RegExp> = {
  ar: /يسبب|تسبب|يثبت|أثبت|يضمن(?![ً])|الأمثل|يتنبأ|تنبؤ|تنبئي/,
  en: /\bcaus(?:e|es|ed|ing)\b|\bprov(?:e|es|ed|en)\b|\bensur\w+|\bguarantee[sd]?\b|\boptimal\w*|\bbest\b|\bscien(?:ce|tific)\w*|\bpredict\w*|\bforecast\w*/i,
  es: /\bcausa(?:n|r|ron|do|da)?\b|\bdemuestra\w*|\bgarantiza\w*|óptim\w+|\bciencia\b|\bpredic\w+|\bpronostic\w+/i,
  fr: /\bcaus(?:e|ent|er|é|és|ée|ées)\b|\bprouv\w+|\bgaranti(?:t|ssent|r)\b|\boptimal\w*|\bscience\b|\bprédi\w+/i,
  ru: /вызыва(?:ет|ют)|вызвал|доказ(?:ыва|ал)|гарантиру|оптимальн|предсказ|прогноз|предиктор/i,
  zh: /导致|证明|保证|最优|最佳|科学|预测|预言/,
};

/** Sentences that name such a thing: a guarantee that a host gives, the roots of a conflict. */
const naming = [
  "checks.consent-where-the-host-kills.logic",
  "checks.consent-where-the-host-kills.reason.guarded",
  "checks.consent-where-the-host-kills.reason.response-without-access",
  "checks.consent-where-the-host-kills.remedy.ask-access",
  "checks.means-for-first-tasks.logic",
  "coherence.sexual-violence-tasks-without-advisers.logic",
  "evidence.coded-factor.root-causes",
  "exhibits.unficyp-1964.judgement.evriviades-bourantonis",
  "fields.host.accessGuarantee.label",
  "fields.host.minorityGuarantees.label",
  "stress.because.lacks-investigators-with-access",
  "stress.shock.consent.what",
];

/** Sentences that deny it: no proof, no forecast, no cause. */
const denying = [
  "app.promise.no-score",
  "board.checks.what",
  "classroom.how",
  "comparison.checks.what",
  "comparison.yardsticks.what",
  "evidence.note.averages",
  "exercise-paper.limits.no-forecast",
  "exhibits.limits.accuracy",
  "exhibits.limits.one",
  "explorer.none-open",
  "help.assessment.limits",
  "help.exhibits.limits",
  "least-change.our-checks",
  "options-paper.evidence.other.none",
  "report.contrary.none",
  "report.limits.observational",
  "report.studies.none-other",
  "room.points.not",
  "share.embedded.limits",
  "yardsticks.lead",
  "yardsticks.report.what",
];

/** A finding on mandates that provide for such a thing. */
const statedNaming = ["lloyd-2021-tamm"];

const allowed = new Set([...naming, ...denying]);

describe.each(LOCALES)("does a sentence in %s claim more than its warrant?", (locale) => {
  it("on a screen, on paper or in the terminal", () => {
    const found = everyMessage(locale).filter(
      ([key, message]) => claims[locale].test(message) && !allowed.has(key),
    );
    expect(Object.fromEntries(found)).toEqual({});
  });

  it("of what a study found", () => {
    const file = `../evidence/data/2026.1/statements.${locale}.json`;
    const statements: Record<string, string> = JSON.parse(
      readFileSync(new URL(file, import.meta.url), "utf8"),
    );
    const found = Object.entries(statements).filter(
      ([id, statement]) =>
        /[!¡'"]|\s{2}/.test(statement) ||
        (claims[locale].test(statement) && !statedNaming.includes(id)),
    );
    expect(Object.fromEntries(found)).toEqual({});
  });
});

it("is every exception still needed?", () => {
  const needed = LOCALES.flatMap((locale) =>
    everyMessage(locale)
      .filter(([, message]) => claims[locale].test(message))
      .map(([key]) => key),
  );
  expect([...allowed].filter((key) => !needed.includes(key))).toEqual([]);
});
