/**
 * The eight factors that the evidence frame grades, in the review's own order of strength,
 * and the two strategies that a peace operation can serve.
 *
 * Source: US Holocaust Memorial Museum, "Tools for Atrocity Prevention: Peace operations".
 */
export const factorIds = [
  "troop-quantity",
  "commitment",
  "international-support",
  "host-cooperation",
  "impartiality",
  "well-informed",
  "clear-objectives",
  "early-implementation",
] as const;

export type FactorId = (typeof factorIds)[number];

/** Host cooperation is a factor of the context: a mandate can answer it, not set it. */
export type FactorKind = "design" | "context";

export const strategyIds = ["dissuade", "protect"] as const;
export type StrategyId = (typeof strategyIds)[number];

/** The three labels of the museum's rule; "strongest" is a quotation, not a fourth label. */
export const strengths = ["relatively-strong", "moderate", "relatively-weak"] as const;
export type Strength = (typeof strengths)[number];
