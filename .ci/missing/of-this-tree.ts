import { existsSync, readdirSync, readFileSync } from "node:fs";
import { openDesign } from "../../src/domain/open-design";
import { allResults } from "../../src/engine/assessment";
import { evaluate } from "../../src/engine/evaluate";
import { checks } from "../../src/engine/registry";
import { currentEvidence } from "../../src/evidence/current";
import { DEFAULT_LOCALE, LOCALES } from "../../src/i18n/locale";
import { hasNamespace, NAMESPACES } from "../../src/i18n/namespace";
import { precedents } from "../../src/precedents/current";
import {
  type Expectations,
  type Missing,
  missingCases,
  missingExpectations,
  missingStatements,
  missingWords,
  missingWordsOfChecks,
  type Words,
} from "./what-is-missing";

const inRoot = (path: string) => new URL(`../../${path}`, import.meta.url);
const text = (path: string) => readFileSync(inRoot(path), "utf8");
const json = (path: string) => (existsSync(inRoot(path)) ? JSON.parse(text(path)) : undefined);
const foldersIn = (path: string) =>
  readdirSync(inRoot(path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${path}/${name}`);

const ofLocale = (locale: (typeof LOCALES)[number]): Record<string, Words> =>
  Object.fromEntries(
    NAMESPACES.filter((name) => hasNamespace(locale, name)).flatMap((name) => {
      const words = json(`src/i18n/messages/${locale}/${name}.json`);
      return words === undefined ? [] : [[name, words]];
    }),
  );

/** Whether every language has a catalogue of its own of that name. */
const isTranslated = (name: string) =>
  NAMESPACES.some((each) => each === name && LOCALES.every((locale) => hasNamespace(locale, each)));

/** What the checks answer on a mandate today, by the check's id. */
function answersOn(folder: string): Record<string, string> {
  const opened = openDesign(text(`${folder}/mandate.json`));
  if (!opened.ok) return {};
  const assessment = evaluate(opened.design, { evidence: currentEvidence, precedents });
  return Object.fromEntries(allResults(assessment).map(({ id, status }) => [id, status]));
}

/** Everything that this tree lacks of what a check, a study, a language or a mandate has to have. */
export function missingHere(): Missing[] {
  const english = ofLocale(DEFAULT_LOCALE);
  const others = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);
  const cases = checks.flatMap(({ id }) => {
    const table = json(`src/engine/cases/${id}.json`);
    const told = table?.cases.map(({ expect }: { expect: object }) => expect);
    return told ? [[id, told]] : [];
  });
  const mandates = [...foldersIn("templates/mandates"), ...foldersIn("templates/exhibits")];
  const expected = mandates.map((folder): [string, Expectations] => {
    const file = `${folder}/expected.json`;
    return [file, { statuses: {}, why: {}, ...json(file) }];
  });
  const isLacking = ([, { statuses }]: [string, Expectations]) =>
    checks.some(({ id }) => !Object.hasOwn(statuses, id));
  const answers = expected
    .filter(isLacking)
    .map(([file]) => [file, answersOn(file.replace("/expected.json", ""))]);
  const data = `src/evidence/data/${currentEvidence.version}`;
  const said = [
    ...LOCALES.map((locale) => `${data}/statements.${locale}.json`),
    // Where a study looked stands in English in the finding itself.
    ...others.map((locale) => `${data}/coverage.${locale}.json`),
  ];
  const statements = said.map((file) => [file, json(file) ?? {}]);
  return [
    ...missingCases(checks, Object.fromEntries(cases)),
    ...missingWordsOfChecks(checks, {
      checks: english.checks ?? {},
      coherence: english.coherence ?? {},
    }),
    ...missingExpectations(checks, Object.fromEntries(expected), Object.fromEntries(answers)),
    ...missingStatements(currentEvidence.findings, Object.fromEntries(statements)),
    ...missingWords(
      Object.fromEntries(Object.entries(english).filter(([name]) => isTranslated(name))),
      Object.fromEntries(others.map((locale) => [locale, ofLocale(locale)])),
    ),
  ];
}
