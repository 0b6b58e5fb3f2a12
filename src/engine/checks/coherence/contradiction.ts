import { type Check, defineCheck } from "../../check";

type Fixed = "room" | "warrant" | "findings" | "against" | "nulls" | "since" | "asks";

/**
 * A check of coherence: two or more of the design's own values that cannot both hold. It stands
 * on arithmetic and consistency alone and leans on no study.
 */
export function contradiction<const R extends string>(check: Omit<Check<R>, Fixed>): Check {
  return defineCheck<R>({
    room: "coherence",
    warrant: "logic",
    asks: "relation",
    findings: [],
    against: [],
    nulls: [],
    since: "1.0.0",
    ...check,
  });
}
