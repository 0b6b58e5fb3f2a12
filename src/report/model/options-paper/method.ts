import { isReviewed } from "../../../i18n/locale";
import type { Block } from "../block";
import { limitItems, releaseRuns } from "../limits";
import { said } from "../runs";
import type { Paper } from "./paper";

const ownLimits = ["ours", "no-ranking", "gains", "silence", "means"] as const;

/** How the paper was made and what it cannot tell: of comparing options, then of the checks. */
export function methodPart({ words, base, comparison }: Paper): Block[] {
  const { besides } = comparison;
  const parts = besides.map((part) => words.say(`options-paper.besides.${part}`));
  return [
    { kind: "heading", level: 2, id: "method", text: words.say("options-paper.method") },
    {
      kind: "list",
      items: [
        ...ownLimits.map((id) => said(words.say(`options-paper.method.${id}`))),
        ...(parts.length > 0
          ? [said(words.say("options-paper.method.besides", { parts: words.list(parts) }))]
          : []),
        ...(isReviewed(words.locale) ? [] : [said(words.say("report.limits.translation"))]),
        ...limitItems(base.making),
        releaseRuns(base.making, false),
      ],
    },
  ];
}
