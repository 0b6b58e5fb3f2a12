import type { MandateDesign } from "../../domain/design";
import type { Precedent } from "../../precedents/schema";
import type { Check } from "../check";
import type { Status } from "../status";
import { checksOfWarrant, warrantsOfEvidence } from "./asked-checks";
import { type BeyondReach, beyondReach } from "./beyond-reach";
import { type Question, questionsOf } from "./question";
import { editsAt } from "./readings";
import { type PlacedEdit, SetSearch } from "./set-search";
import type { ChosenEdit, Variable } from "./vary";

export interface LeastChange {
  /**
   * `nothing-to-do`: no such check is unmet. `found`: the smallest sets of edits. `part`: the smallest
   * sets after which none is unmet but those beyond reach. `none`: no combination of the choices does
   * it. `gave-up`: no set of up to `tried` edits does it, and what is larger was not looked at.
   */
  outcome: "nothing-to-do" | "found" | "part" | "none" | "gave-up";
  /** Sets of one size, each in the order of the variables. */
  sets: readonly (readonly ChosenEdit[])[];
  /** Sets of the same size that were found beside these and are not listed. */
  more: number;
  /** Whether every set of this size was found; else the search gave up before the last. */
  isEverySet: boolean;
  /** Every set of up to so many edits was considered. */
  tried: number;
  /** Combinations that were looked at. */
  looked: number;
  /** Checks that are unmet now, by id. */
  unmet: readonly string[];
  /** Of these, the ones that stay unmet whatever is chosen, or for which nothing was found. */
  beyond: readonly BeyondReach[];
  /** Where each can be mended and not all of them at once: a smallest set for each alone. */
  alone: readonly { check: string; set: readonly ChosenEdit[] }[];
}

export interface LeastChangeInput {
  design: MandateDesign;
  variables: readonly Variable[];
  precedents: readonly Precedent[];
  /** The checks to satisfy; absent for all with a warrant of evidence. */
  checks?: readonly Check[];
  /** Statuses that count as unmet; "partly met" only where it is asked for. */
  unmet?: readonly Status[];
  /** Checks that may not come to stand worse than now; none where absent. */
  kept?: readonly Check[];
  /** So many combinations are looked at before it gives up. */
  most?: number;
  /** So many sets are listed; the others are counted. */
  listed?: number;
}

/** How far a search is. */
export interface LeastChangeStep {
  /** Sets of so many edits are looked through. */
  edits: number;
  looked: number;
}

/** So many combinations lie between two steps. */
const stepLength = 500;
const usualMost = 200_000;
const usualListed = 500;

/**
 * The smallest sets of edits after which no check with evidence behind it is unmet. It searches our
 * checks, not the world: that a check is met promises nothing.
 *
 * Exact over the choices given, unless it says otherwise: the rounds begin with the fewest edits, and
 * each looks through every set of its size that could do it. Silence is not a failing: an edit that
 * leaves a check "not stated" or not applicable satisfies it here, so "not stated" should not be
 * among the choices.
 */
export function leastChange(input: LeastChangeInput): LeastChange {
  const run = leastChangeRun(input);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/** The same, step by step, so that whoever runs it can stop it; the return value is the answer. */
export function* leastChangeRun(input: LeastChangeInput): Generator<LeastChangeStep, LeastChange> {
  const checks = input.checks ?? checksOfWarrant(warrantsOfEvidence);
  const { unmet = ["not-met"], kept = [], most = usualMost } = input;
  const { design, variables, precedents } = input;
  const questions = questionsOf({ design, variables, precedents, checks, unmet, kept });
  const now = new Uint16Array(variables.length);
  const failing = questions.asked.filter(({ isUnmet }) => isUnmet(now));
  const alone = new Map<string, Searched>();
  let looked = 0;
  for (const each of failing) {
    const searched = yield* searchedFor([each, ...questions.kept], variables, most / 10);
    looked += searched.looked;
    alone.set(each.id, searched);
  }
  const searchWithout = function* (left: ReadonlySet<string>) {
    const rest = questions.asked.filter(({ id }) => !left.has(id));
    const searched = yield* searchedFor([...rest, ...questions.kept], variables, most);
    looked += searched.looked;
    return searched;
  };
  const idsAlone = (...outcomes: Searched["outcome"][]) =>
    new Set(
      failing.flatMap(({ id }) =>
        outcomes.includes(alone.get(id)?.outcome ?? "none") ? [id] : [],
      ),
    );
  let left = idsAlone("none");
  let searched = yield* searchWithout(left);
  const doubtful = idsAlone("none", "gave-up");
  if (
    searched.outcome === "gave-up" &&
    doubtful.size > left.size &&
    doubtful.size < failing.length
  ) {
    const certain = yield* searchWithout(doubtful);
    if (certain.outcome === "found") [searched, left] = [certain, doubtful];
  }
  return answerOf(input, searched, {
    looked,
    failing,
    alone,
    beyond: [...left].map((id) => {
      const isCertain = alone.get(id)?.outcome === "none";
      return { check: checks.find((check) => check.id === id) as Check, isCertain };
    }),
  });
}

interface Searched {
  outcome: "found" | "none" | "gave-up";
  sets: readonly (readonly PlacedEdit[])[];
  isEverySet: boolean;
  tried: number;
  looked: number;
}

/** Round by round, one edit more each, until sets are found or none can be. */
function* searchedFor(
  questions: readonly Question[],
  variables: readonly Variable[],
  most: number,
): Generator<LeastChangeStep, Searched> {
  let looked = 0;
  for (let edits = 0; edits <= variables.length; edits += 1) {
    const search = new SetSearch(questions, variables, edits);
    let isWhole = false;
    while (!isWhole && looked + search.looked < most) {
      isWhole = !search.goOn(stepLength);
      yield { edits, looked: looked + search.looked };
    }
    looked += search.looked;
    const { found: sets } = search;
    if (sets.length > 0)
      return { outcome: "found", sets, isEverySet: isWhole, tried: edits, looked };
    if (!isWhole) return { outcome: "gave-up", sets, isEverySet: false, tried: edits - 1, looked };
    if (!search.isCut) break;
  }
  return { outcome: "none", sets: [], isEverySet: true, tried: variables.length, looked };
}

/** What the search found, in the words of its answer. */
function answerOf(
  input: LeastChangeInput,
  { outcome, sets, isEverySet, tried }: Searched,
  told: {
    looked: number;
    failing: readonly Question[];
    alone: ReadonlyMap<string, Searched>;
    beyond: readonly { check: Check; isCertain: boolean }[];
  },
): LeastChange {
  const { variables, listed = usualListed } = input;
  const isNothing = told.failing.length === 0;
  const isAllBeyond = !isNothing && told.beyond.length === told.failing.length;
  const ordered = isNothing || isAllBeyond ? [] : [...sets].sort(byPlace);
  const found = told.beyond.length > 0 ? "part" : "found";
  const inWords = (set: readonly PlacedEdit[]) =>
    editsAt(variables, digitsOf(set, variables.length));
  const isConflict = !isNothing && !isAllBeyond && outcome === "none";
  return {
    outcome: isNothing
      ? "nothing-to-do"
      : isAllBeyond
        ? "none"
        : outcome === "found"
          ? found
          : outcome,
    sets: ordered.slice(0, listed).map(inWords),
    more: Math.max(0, ordered.length - listed),
    isEverySet,
    tried,
    looked: told.looked,
    unmet: told.failing.map(({ id }) => id),
    alone: [...(isConflict ? told.alone : [])].flatMap(
      ([
        check,
        {
          sets: [set],
        },
      ]) => (set ? [{ check, set: inWords(set) }] : []),
    ),
    beyond: told.beyond.map(({ check, isCertain }) => beyondReach(input, check, isCertain)),
  };
}

/** In the order of the variables, then of their choices. */
function byPlace(one: readonly PlacedEdit[], other: readonly PlacedEdit[]): number {
  for (let at = 0; at < one.length; at += 1) {
    const [place = 0, digit = 0] = one[at] ?? [];
    const [otherPlace = 0, otherDigit = 0] = other[at] ?? [];
    if (place !== otherPlace) return place - otherPlace;
    if (digit !== otherDigit) return digit - otherDigit;
  }
  return one.length - other.length;
}

function digitsOf(set: readonly PlacedEdit[], variables: number): Uint16Array {
  const digits = new Uint16Array(variables);
  for (const [place, digit] of set) digits[place] = digit;
  return digits;
}
