import type { MandateDesign } from "../domain/design";
import { plainDesign } from "../domain/plain";
import { type Assessment, allResults, type CheckResult } from "../engine/assessment";
import type { Words } from "../i18n/words";
import { checkTitle, reasonInWords } from "../report/model/check-in-words";
import { runningSummary } from "../report/model/running-summary";

function checkLine(words: Words, design: MandateDesign, result: CheckResult): string {
  return words.say("cli.check", {
    status: words.say(`ui.status.${result.status}`),
    title: checkTitle(words, result),
    reason: reasonInWords(words, result, design),
  });
}

/** The assessment for reading in a terminal: summary, what to change first, then every check. */
export function assessmentInWords(
  words: Words,
  design: MandateDesign,
  assessment: Assessment,
): string {
  const results = new Map(allResults(assessment).map((result) => [result.id, result]));
  const lines = (checks: readonly CheckResult[]) =>
    checks.map((result) => `  ${checkLine(words, design, result)}`);
  const first = assessment.worthChangingFirst.flatMap((id) => results.get(id) ?? []);
  const factors = assessment.factors.flatMap(({ id, strength, checks }) => [
    "",
    words.say("cli.factor", {
      factor: words.say(`fields.serves.${id}`),
      strength: words.say(`evidence.line.strength.${strength}`),
    }),
    ...lines(checks),
  ]);
  return [
    design.about.title,
    runningSummary(words, plainDesign(design)),
    "",
    words.say("report.heading.change-first"),
    ...(first.length > 0 ? lines(first) : [`  ${words.say("report.change-first.none")}`]),
    ...factors,
    "",
    words.say("report.heading.coherence"),
    ...lines(assessment.coherence),
    "",
    words.say("report.limits.observational"),
    words.say("report.limits.no-probability"),
    "",
  ].join("\n");
}
