import type { MandateDesign } from "../../domain/design";
import { type Draft, type DraftClause, textOfRuns } from "../../drafting/draft";
import { type Redline, redlineOf } from "../../importing/compare/redline";

/** What became of a clause of last year's text, or that it is new. */
export const fates = ["kept", "changed", "new", "struck"] as const;
export type Fate = (typeof fates)[number];

/** A clause beside last year's text; an own or a drafted one stands there for the first time. */
export function fateOf({ origin, before, runs }: DraftClause): Fate {
  if (origin === "struck") return "struck";
  if (before === undefined) return "new";
  return textOfRuns(runs) === before ? "kept" : "changed";
}

/** How many clauses met each fate. */
export function countsByFate({ clauses }: Draft): Record<Fate, number> {
  const counts: Record<Fate, number> = { kept: 0, changed: 0, new: 0, struck: 0 };
  for (const clause of clauses) counts[fateOf(clause)] += 1;
  return counts;
}

/** A clause's words marked against last year's. A struck clause is all removed, a new one all added. */
export function redlineOfClause(clause: DraftClause): Redline {
  const { before = "", runs } = clause;
  const now = textOfRuns(runs);
  const fate = fateOf(clause);
  if (fate === "struck") return redlineOf(before || now, "");
  return fate === "kept" ? [{ kind: "same", text: now }] : redlineOf(before, now);
}

/**
 * The day on which last year's text was adopted (ISO), where the design still gives it as the day of
 * its own decision: what was read from the text has not been moved on yet.
 */
export function dayOfLastYear({ basis, timing }: MandateDesign): string | undefined {
  const day = timing?.decisionDate?.value;
  return day === basis?.adopted ? day : undefined;
}

/** How the text of a renewal is shown, and which of its clauses. */
export interface RenewalShown {
  marked: boolean;
  only: Fate | undefined;
}

/** Whether a clause is among those shown. */
export function isShown(clause: DraftClause, { only }: RenewalShown): boolean {
  return only === undefined || fateOf(clause) === only;
}
