import type { CheckChange, CitedChange } from "../engine/compare-assessments";
import type { Words } from "../i18n/words";
import { checkTitleById } from "../report/model/check-in-words";

/** The checks of one template that move. */
export interface TemplateChanges {
  template: string;
  checks: readonly CheckChange[];
}

type Result = CheckChange["before"];

function resultInWords(words: Words, result: Result): string {
  if (!result) return words.say("cli.evidence.absent");
  return `${words.say(`ui.status.${result.status}`)} (${result.reason})`;
}

function citedInWords(words: Words, { finding, before, after, changed }: CitedChange): string {
  const side = (held: CitedChange["before"]) => words.say(`cli.checks.side.${held ?? "none"}`);
  return words.say("cli.checks.finding", {
    finding,
    before: side(before),
    after: side(after),
    changed: changed ? "yes" : "no",
  });
}

function checkLines(words: Words, change: CheckChange): string[] {
  const { before, after, movesResult, findings, coded } = change;
  const title = `  ${change.check}: ${checkTitleById(words, change.check)}`;
  const moves = { before: resultInWords(words, before), after: resultInWords(words, after) };
  const counts = coded.map((id) => words.sayDynamic(`evidence.coded-factor.${id}`));
  return [
    title,
    ...(movesResult ? [`    ${words.say("cli.checks.result", moves)}`] : []),
    ...findings.map((cited) => `    ${citedInWords(words, cited)}`),
    ...(counts.length > 0
      ? [`    ${words.say("cli.checks.coded", { factors: words.list(counts) })}`]
      : []),
  ];
}

/** Every check of every template that moves from one base to another, to be read. */
export function checkChangesInWords(
  words: Words,
  versions: { from: string; to: string },
  templates: readonly TemplateChanges[],
): string {
  const lines = templates.flatMap(({ template, checks }) => [
    words.say("cli.checks.template", { template, count: checks.length }),
    ...checks.flatMap((change) => checkLines(words, change)),
  ]);
  return [words.say("cli.evidence.diff", versions), ...lines, ""].join("\n");
}
