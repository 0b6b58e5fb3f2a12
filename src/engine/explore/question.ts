import type { MandateDesign } from "../../domain/design";
import type { Precedent } from "../../precedents/schema";
import type { Check } from "../check";
import type { Status } from "../status";
import { type Digits, placesRead, type Reading, standingOf, statusAt, toldOf } from "./readings";
import type { Variable } from "./vary";

/** A check as the search sees it: whether it is unmet under some choices, and which of them it reads. */
export interface Question {
  id: string;
  isUnmet: (digits: Digits) => boolean;
  readPlaces: readonly number[];
}

export interface QuestionsInput {
  design: MandateDesign;
  variables: readonly Variable[];
  precedents: readonly Precedent[];
  /** Checks that have to be satisfied. */
  checks: readonly Check[];
  /** Statuses that count as unmet in them. */
  unmet: readonly Status[];
  /** Checks that may not come to stand worse than they do now. */
  kept: readonly Check[];
}

/** How far a status is from being satisfied: silence and what does not apply are no failing. */
const severities: Readonly<Record<Status, number>> = {
  met: 0,
  "not-applicable": 0,
  "not-stated": 0,
  "partly-met": 1,
  "not-met": 2,
};

/** Whether a status is worse than another. */
export function isWorse(after: Status, before: Status): boolean {
  return severities[after] > severities[before];
}

/** The checks to satisfy, and after them those that may not get worse. */
export function questionsOf(input: QuestionsInput): { asked: Question[]; kept: Question[] } {
  const { design, variables, precedents, unmet } = input;
  const all = [...input.checks, ...input.kept];
  const standings = all.map(standingOf);
  const told = toldOf(standings, design, variables, precedents);
  const now = new Uint16Array(variables.length);
  const questions = all.map(({ id }, at): Question => {
    const isKept = at >= input.checks.length;
    const before = statusAt(told(now, at));
    return {
      id,
      isUnmet: isKept
        ? (digits) => isWorse(statusAt(told(digits, at)), before)
        : (digits) => unmet.includes(statusAt(told(digits, at))),
      readPlaces: placesRead(standings[at] as Reading, variables),
    };
  });
  return {
    asked: questions.slice(0, input.checks.length),
    kept: questions.slice(input.checks.length),
  };
}
