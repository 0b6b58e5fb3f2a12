import type { CheckResult } from "../../engine/assessment";
import { type Threshold, thresholds, type UsedThreshold } from "../../engine/thresholds";
import type { Block, CheckBlock, Run, Runs } from "./block";
import { checkEvidence, codedEvidence } from "./check-evidence";
import { reasonInWords } from "./check-in-words";
import type { Making } from "./making";
import { emphasis, plain, said, strong } from "./runs";
import { amountInWords } from "./value-in-words";

const order = ["not-met", "partly-met", "not-stated", "met"] as const;

/** The status line of a check with the given paragraphs under it. */
export function checkBlock(making: Making, result: CheckResult, body: readonly Runs[]): CheckBlock {
  const { words } = making;
  return {
    kind: "check",
    check: result.id,
    status: result.status,
    word: words.say(`ui.status.${result.status}`),
    title: making.titleOf(result.id),
    aside: words.say(`report.warrant.${result.warrant}`),
    body,
  };
}

/** One number that a check compared with: whose it is, and for a changed one its author's reason. */
function thresholdRuns(making: Making, used: UsedThreshold): Run[] {
  const { words, design, sources } = making;
  const { unit, basis, value: usual, source } = thresholds[used.id] as Threshold;
  const params = {
    label: words.sayDynamic(`checks.threshold.${used.id}`),
    value: amountInWords(words, used.value, unit),
    usual: amountInWords(words, usual, unit),
  };
  if (!used.changed) {
    const runs = [plain(words.say(`report.threshold.${basis}`, params))];
    return source ? [...runs, plain("\u00a0"), sources.citePage(source)] : runs;
  }
  const change = design.thresholds?.find(({ threshold }) => threshold === used.id);
  const why = change ? words.say("report.threshold.why", { why: change.reason }) : "";
  return [plain(words.say("report.threshold.own", params)), emphasis(` (${why})`)];
}

/** The numbers that a check compared with, in one paragraph; none where it compares with none. */
export function thresholdsOf(making: Making, { thresholds: used }: CheckResult): Runs[] {
  if (used.length === 0) return [];
  const parts = used.map((each) => thresholdRuns(making, each));
  const apart = parts.flatMap((runs, index) => (index === 0 ? runs : [plain("; "), ...runs]));
  return [[plain(`${making.words.say("report.threshold.lead")} `), ...apart, plain(".")]];
}

/** The author's dissent, said beside the status, which stays as it is. */
export function overrideRuns({ words }: Making, { override }: CheckResult): Runs[] {
  if (!override) return [];
  const { who, why, when } = override;
  return [
    [
      strong(`${words.say("checks.shared.override.title")}. `),
      plain(words.say("checks.shared.override.said", { who, why, when: words.date(when) })),
    ],
  ];
}

/** One check in full: why, what it compared with, what stands behind it, what its author holds. */
export function wholeCheck(making: Making, result: CheckResult): CheckBlock {
  const reason = said(reasonInWords(making.words, result, making.design));
  if (result.status === "not-stated")
    return checkBlock(making, result, [reason, ...overrideRuns(making, result)]);
  return checkBlock(making, result, [
    reason,
    ...overrideRuns(making, result),
    ...thresholdsOf(making, result),
    checkEvidence(making, result),
    ...codedEvidence(making, result),
  ]);
}

/** The checks of a section, open ones first, and those that do not apply in one sentence. */
export function checksOf(making: Making, results: readonly CheckResult[]): Block[] {
  const { words } = making;
  const shown = order.flatMap((status) => results.filter((result) => result.status === status));
  const idle = results.filter(({ status }) => status === "not-applicable");
  const blocks: Block[] = shown.map((result) => wholeCheck(making, result));
  if (idle.length > 0) {
    const titles = idle.map(({ id }) => making.titleOf(id)).join("; ");
    blocks.push({
      kind: "paragraph",
      tone: "quiet",
      runs: said(words.say("report.checks.idle", { count: idle.length, titles })),
    });
  }
  return blocks;
}
