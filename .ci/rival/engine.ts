import { Engine } from "json-rules-engine";
import { rivalChecks } from "./rules";

/** What a check answers, as both engines say it: silence is what neither of the others is. */
export type Outcome = "not-applicable" | "open" | "met" | "not-stated";

/** json-rules-engine with the rules of every compared check, ready to run on flat facts. */
export function rivalEngine(): (facts: Record<string, unknown>) => Promise<Map<string, Outcome>> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [id, { applies, met, open }] of Object.entries(rivalChecks)) {
    const rules = [
      ["not-applicable", [applies.no]],
      ["met", [applies.yes, met]],
      ["open", [applies.yes, open]],
    ] as const;
    for (const [outcome, conditions] of rules) {
      engine.addRule({
        conditions: { all: [...conditions] },
        event: { type: id, params: { outcome } },
      });
    }
  }
  return async (facts) => {
    const { events } = await engine.run(facts);
    return new Map(events.map(({ type, params }) => [type, params?.outcome as Outcome]));
  };
}
