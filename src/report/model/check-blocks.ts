import type { CheckResult } from "../../engine/assessment";
import { type Threshold, thresholds, type UsedThreshold } from "../../engine/thresholds";
import type { Block, CheckBlock, Run, Runs } from "./block";
import { checkEvidence, codedEvidence } from "./check-evidence";
import { reasonInWords } from "./check-in-words";
import type { Making } from "./making";
import { emphasis, joined, plain, said, strong, withGap } from "./runs";
import { cutShort } from "./short-name";
import { amountInWords, labelOf } from "./value-in-words";

const judgedOrder = ["not-met", "partly-met", "met"] as const;

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
export function thresholdRuns(making: Making, used: UsedThreshold): Run[] {
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
  const reason = design.thresholds?.find(({ threshold }) => threshold === used.id)?.reason;
  const why = reason ? [emphasis(` (${words.say("report.threshold.why", { why: reason })})`)] : [];
  return [plain(words.say("report.threshold.own", params)), ...why];
}

/** The numbers that a check compared with, in one paragraph; none where it compares with none. */
export function thresholdsOf(making: Making, { thresholds: used }: CheckResult): Runs[] {
  if (used.length === 0) return [];
  const { words } = making;
  const parts = used.map((each) => thresholdRuns(making, each));
  const apart = parts.flatMap((runs, index) =>
    index === 0 ? runs : [plain(words.clauseMark), ...runs],
  );
  return [[plain(withGap(words.say("report.threshold.lead"))), ...apart, plain(words.fullStop)]];
}

/** The author's dissent, its reason cut to `most` letters, beside the status, which stays as it is. */
export function overrideRuns(
  { words }: Making,
  { override }: CheckResult,
  most = Number.POSITIVE_INFINITY,
): Runs[] {
  if (!override) return [];
  const { who, when } = override;
  const why = cutShort(override.why, most);
  return [
    [
      strong(withGap(words.closed(words.say("checks.shared.override.title")))),
      plain(words.say("checks.shared.override.said", { who, why, when: words.date(when) })),
    ],
  ];
}

/** One check in full: why, what its author holds, what it compared with, what stands behind it. */
export function wholeCheck(making: Making, result: CheckResult): CheckBlock {
  return checkBlock(making, result, [
    said(reasonInWords(making.words, result, making.design)),
    ...overrideRuns(making, result),
    joined([
      ...thresholdsOf(making, result),
      checkEvidence(making, result),
      ...codedEvidence(making, result),
    ]),
  ]);
}

/** The fields that a silent check asks for. */
function waitsFor({ words }: Making, { missing }: CheckResult): string {
  const fields = [...new Set(missing.map((path) => labelOf(words, path)))];
  return words.say("report.check.waits", { fields: words.clauses(fields) });
}

/** Checks of one status together: each by its title, with what it waits for or why it is idle. */
function checkGroup(
  making: Making,
  results: readonly CheckResult[],
  status: "not-stated" | "not-applicable",
): Block[] {
  const { words, design } = making;
  const own = results.filter((result) => result.status === status);
  if (own.length === 0) return [];
  const why = (result: CheckResult): string => {
    if (status === "not-stated") return waitsFor(making, result);
    return result.reason === "not-applicable" ? "" : reasonInWords(words, result, design);
  };
  const items = own.map((result) => ({
    check: result.id,
    title: making.titleOf(result.id),
    runs: joined([said(why(result)), ...overrideRuns(making, result)]),
  }));
  return [{ kind: "check-group", status, word: words.say(`ui.status.${status}`), items }];
}

/** The checks of a section: those that are open, met ones, silent ones, those that do not apply. */
export function checksOf(making: Making, results: readonly CheckResult[]): Block[] {
  const judged = judgedOrder.flatMap((status) =>
    results.filter((result) => result.status === status),
  );
  return [
    ...judged.map((result) => wholeCheck(making, result)),
    ...checkGroup(making, results, "not-stated"),
    ...checkGroup(making, results, "not-applicable"),
  ];
}
