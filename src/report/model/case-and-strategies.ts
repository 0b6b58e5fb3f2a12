import { strategyIds } from "../../domain/factor";
import type { Block } from "./block";
import { choicesServing } from "./choices";
import type { Making } from "./making";
import { said } from "./runs";

/** The case as stated, and choices that serve a strategy with no graded finding behind them. */
export function caseAndStrategies(making: Making): Block[] {
  const { words } = making;
  const withoutHeading = (blocks: readonly Block[]) => blocks.slice(1);
  const context = withoutHeading(choicesServing(making, "context"));
  const strategies = strategyIds.flatMap((id): Block[] => {
    const choices = withoutHeading(choicesServing(making, id));
    if (choices.length === 0) return [];
    const text = words.say(`fields.serves.${id}`);
    return [{ kind: "heading", level: 3, id: `strategy-${id}`, text }, ...choices];
  });
  if (context.length + strategies.length === 0) return [];
  return [
    { kind: "heading", level: 2, id: "case", text: words.say("report.heading.case") },
    { kind: "paragraph", runs: said(words.say("report.case.what")) },
    ...context,
    ...strategies,
  ];
}
