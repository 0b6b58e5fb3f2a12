import { type Threshold, type ThresholdId, thresholds } from "../../engine/thresholds";
import type { Block, Term } from "./block";
import type { Making } from "./making";
import { plain, strong } from "./runs";
import { amountInWords } from "./value-in-words";

function overrides({ design, words, results, titleOf }: Making): Block[] {
  const items = (design.overrides ?? []).flatMap(({ check, who, why, when }): Term[] => {
    const result = results.get(check);
    if (!result) return [];
    const said = words.say("checks.shared.override.said", { who, why, when: words.date(when) });
    return [
      {
        term: titleOf(check),
        runs: [
          strong(words.say(`ui.status.${result.status}`)),
          plain(words.join([words.fullStop, said])),
        ],
      },
    ];
  });
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, id: "overrides", text: words.say("report.heading.overrides") },
    { kind: "paragraph", runs: [plain(words.say("report.overrides.what"))] },
    { kind: "terms", items },
  ];
}

function changedThresholds({ design, words }: Making): Block[] {
  const items = (design.thresholds ?? []).flatMap(({ threshold, value, reason }): Term[] => {
    const known = thresholds[threshold as ThresholdId] as Threshold | undefined;
    if (!known || value < known.least || value > known.most || value === known.value) return [];
    const usual = amountInWords(words, known.value, known.unit);
    const now = amountInWords(words, value, known.unit);
    return [
      {
        term: words.sayDynamic(`checks.threshold.${threshold}`),
        runs: [plain(words.say("report.threshold.changed", { now, usual, reason }))],
      },
    ];
  });
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, id: "thresholds", text: words.say("report.heading.thresholds") },
    { kind: "terms", items },
  ];
}

/** Where the author departs from the checks: dissent beside a status, thresholds of their own. */
export function dissent(making: Making): Block[] {
  return [...overrides(making), ...changedThresholds(making)];
}
