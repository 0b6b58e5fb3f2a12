import type { MandateDesign } from "../../domain/design";
import type { Precedent } from "../../precedents/schema";
import type { Check } from "../check";
import type { Status } from "../status";
import { checksOfWarrant, warrantsOfEvidence } from "./asked-checks";
import {
  type Digits,
  editsAt,
  placesRead,
  type Reading,
  standingOf,
  statusAt,
  toldOf,
} from "./readings";
import type { ChosenEdit, Variable } from "./vary";

export interface LeastChange {
  /**
   * `nothing-to-do`: no such check is unmet. `found`: the smallest sets of edits, all of them.
   * `none`: no combination of the choices does it. `gave-up`: no smaller set than `tried` edits does
   * it, and what is larger was not looked at.
   */
  outcome: "nothing-to-do" | "found" | "none" | "gave-up";
  /** Sets of one size, in the order of the variables. */
  sets: readonly (readonly ChosenEdit[])[];
  /** Every set of up to so many edits was considered. */
  tried: number;
  /** Checks that are unmet now, by id. */
  unmet: readonly string[];
  /** Of these, the ones that no single check's own choices can change: they stay unmet whatever is chosen. */
  beyond: readonly string[];
}

export interface LeastChangeInput {
  design: MandateDesign;
  variables: readonly Variable[];
  precedents: readonly Precedent[];
  /** The checks to satisfy; absent for all with a warrant of evidence. */
  checks?: readonly Check[];
  /** Statuses that count as unmet; "partly met" only where it is asked for. */
  unmet?: readonly Status[];
  /** So many combinations are looked at before it gives up. */
  most?: number;
}

/**
 * The smallest sets of edits after which no check with evidence behind it is unmet. It searches our
 * checks, not the world: that a check is met promises nothing.
 *
 * Exact: where a check is unmet, whatever mends it must change an answer that the check reads, so
 * only those are tried, one edit more each round; the rounds begin with the fewest. Silence is not a
 * failing: an edit that leaves a check "not stated" satisfies it here, so "not stated" should not be
 * among the choices.
 */
export function leastChange(input: LeastChangeInput): LeastChange {
  const checks = input.checks ?? checksOfWarrant(warrantsOfEvidence);
  const questions = questionsOf(checks, input);
  const asDesigned = new Uint16Array(input.variables.length);
  const unmet = questions.filter(({ isUnmet }) => isUnmet(asDesigned));
  const searched = smallestSets(questions, input);
  return {
    ...searched,
    unmet: unmet.map(({ id }) => id),
    beyond:
      searched.outcome === "none"
        ? unmet.flatMap((each) => (smallestSets([each], input).outcome === "none" ? [each.id] : []))
        : [],
  };
}

/** A check as the search sees it: whether it is unmet under some choices, and which of them it reads. */
interface Question {
  id: string;
  isUnmet: (digits: Digits) => boolean;
  readPlaces: readonly number[];
}

function questionsOf(
  checks: readonly Check[],
  { design, variables, precedents, unmet = ["not-met"] }: LeastChangeInput,
): Question[] {
  const standings = checks.map(standingOf);
  const told = toldOf(standings, design, variables, precedents);
  return checks.map(({ id }, at) => ({
    id,
    isUnmet: (digits) => unmet.includes(statusAt(told(digits, at))),
    readPlaces: placesRead(standings[at] as Reading, variables),
  }));
}

/** Counts the combinations that are looked at, and stops the search beyond the most. */
class OutOfBounds extends Error {}

function smallestSets(
  questions: readonly Question[],
  { variables, most = 2_000_000 }: LeastChangeInput,
): Pick<LeastChange, "outcome" | "sets" | "tried"> {
  const digits = new Uint16Array(variables.length);
  const found = new Map<string, readonly ChosenEdit[]>();
  let looked = 0;
  /** Whether a way was left because it asks for more edits than this round allows. */
  let isCut = false;
  const search = (left: number): void => {
    looked += 1;
    if (looked > most) throw new OutOfBounds();
    const question = questions.find(({ isUnmet }) => isUnmet(digits));
    if (!question) {
      found.set(digits.join(), editsAt(variables, digits));
      return;
    }
    const free = question.readPlaces.filter((place) => digits[place] === 0);
    if (left === 0) {
      isCut ||= free.length > 0;
      return;
    }
    for (const place of free) {
      const count = variables[place]?.choices.length ?? 1;
      for (let digit = 1; digit < count; digit += 1) {
        digits[place] = digit;
        search(left - 1);
      }
      digits[place] = 0;
    }
  };
  for (let size = 0; size <= variables.length; size += 1) {
    isCut = false;
    try {
      search(size);
    } catch (error) {
      if (!(error instanceof OutOfBounds)) throw error;
      return { outcome: "gave-up", sets: [], tried: size - 1 };
    }
    if (found.size > 0) {
      const outcome = size === 0 ? "nothing-to-do" : "found";
      return { outcome, sets: size === 0 ? [] : [...found.values()], tried: size };
    }
    if (!isCut) break;
  }
  return { outcome: "none", sets: [], tried: variables.length };
}
