import type { CheckResult } from "../assessment";

/** What a check itself answers: its result without the other checks that a remedy would touch. */
export function ownAnswer({ status, reason, figures, missing, remedies }: CheckResult): string {
  const own = remedies.map(({ touches: _others, ...remedy }) => remedy);
  return JSON.stringify({ status, reason, figures, missing, remedies: own });
}
