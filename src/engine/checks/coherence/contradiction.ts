import { type Applicability, type Check, defineCheck } from "../../check";
import { anyOperation } from "../../operations";

type Fixed = "room" | "warrant" | "findings" | "against" | "nulls" | "since" | "asks" | "applies";
type Contradiction<R extends string> = Omit<Check<R>, Fixed> & {
  asks?: Check["asks"];
  /** The first version of the engine where absent. */
  since?: Check["since"];
  /** For every operation and decision where no narrower type or decision is named. */
  applies: Applicability;
};

/**
 * A check of coherence: two or more of the design's own values that cannot both hold. It stands
 * on arithmetic and consistency alone and leans on no study.
 */
export function contradiction<const R extends string>(check: Contradiction<R>): Check {
  return defineCheck<R>({
    room: "coherence",
    warrant: "logic",
    asks: "relation",
    findings: [],
    against: [],
    nulls: [],
    since: "1.0.0",
    ...check,
    applies: { types: anyOperation, ...check.applies },
  });
}
