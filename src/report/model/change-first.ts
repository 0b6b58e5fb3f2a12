import type { CheckResult } from "../../engine/assessment";
import { type Consequence, consequences } from "../../engine/status";
import type { Block, CheckBlock, Run, Runs } from "./block";
import { checkBlock, overrideRuns } from "./check-blocks";
import { checkEvidence } from "./check-evidence";
import { reasonInWords, remedyInWords } from "./check-in-words";
import type { Making } from "./making";
import { plain, said, strong } from "./runs";

const mostTouches = 2;

/** Titles of other checks that a remedy also touches; of many, the first few and how many more. */
function touchesInWords({ words, titleOf }: Making, touches: readonly string[]): string {
  if (touches.length === 0) return "";
  const named = words.clauses(touches.slice(0, mostTouches).map(titleOf));
  return words.say("report.remedy.touches", {
    named,
    more: Math.max(0, touches.length - mostTouches),
  });
}

function remedyRuns(making: Making, result: CheckResult): Runs[] {
  const { words, titleOf, rowName } = making;
  if (result.remedies.length === 0) return [];
  const runs: Run[] = [strong(`${words.say("checks.shared.remedies")}${words.labelMark}`)];
  result.remedies.forEach((remedy, index) => {
    const { label } = remedyInWords(words, result, remedy, titleOf, rowName);
    const touches = touchesInWords(making, remedy.touches);
    runs.push(plain(`${index === 0 ? "" : words.clauseMark}${label}${touches && ` (${touches})`}`));
  });
  return [[...runs, plain(words.fullStop)]];
}

/** An open check with its reason, what stands behind it, remedies and what they also touch. */
export function openCheck(making: Making, result: CheckResult): CheckBlock {
  return checkBlock(making, result, [
    said(reasonInWords(making.words, result, making.design)),
    ...overrideRuns(making, result),
    checkEvidence(making, result),
    ...remedyRuns(making, result),
  ]);
}

/** The open checks in the order of what to change first, at most `most` of them. */
export function openResults(making: Making, most = Number.POSITIVE_INFINITY): CheckResult[] {
  return making.assessment.worthChangingFirst
    .slice(0, most)
    .flatMap((id) => making.results.get(id) ?? []);
}

function group(making: Making, consequence: Consequence, results: readonly CheckResult[]): Block[] {
  if (results.length === 0) return [];
  const text = making.words.say(`report.consequence.${consequence}`);
  return [
    { kind: "heading", level: 3, id: `first-${consequence}`, text },
    ...results.map((result) => openCheck(making, result)),
  ];
}

/** What to change first: broken chains, then unmet prerequisites, then proxies. */
export function changeFirst(making: Making): Block[] {
  const { words } = making;
  const open = openResults(making);
  const groups = consequences.flatMap((consequence) =>
    group(
      making,
      consequence,
      open.filter((result) => result.consequence === consequence),
    ),
  );
  return [
    {
      kind: "heading",
      level: 2,
      id: "change-first",
      text: words.say("report.heading.change-first"),
    },
    {
      kind: "paragraph",
      runs: said(
        words.say(open.length > 0 ? "report.change-first.order" : "report.change-first.none"),
      ),
    },
    ...groups,
  ];
}
