import type { MandateDesign, Override, ThresholdChange } from "./design";
import type { EditLimit } from "./edit-limit";
import type { PlanFigure, ShockChoice } from "./plan-figure";

/** The design with the author's dissent from a check kept beside it, or taken away (`undefined`). */
export function withOverride(
  design: MandateDesign,
  check: string,
  override: Omit<Override, "check"> | undefined,
): MandateDesign {
  const others = (design.overrides ?? []).filter((entry) => entry.check !== check);
  return { ...design, overrides: override ? [...others, { check, ...override }] : others };
}

/** The design with one threshold changed by its author, or the usual one again (`undefined`). */
export function withThreshold(
  design: MandateDesign,
  threshold: string,
  change: Omit<ThresholdChange, "threshold"> | undefined,
): MandateDesign {
  const others = (design.thresholds ?? []).filter((entry) => entry.threshold !== threshold);
  return { ...design, thresholds: change ? [...others, { threshold, ...change }] : others };
}

/** The design with one figure of an estimate set by its author, or the usual one again (`undefined`). */
export function withFigure(
  design: MandateDesign,
  figure: string,
  change: Omit<PlanFigure, "figure"> | undefined,
): MandateDesign {
  const others = (design.figures ?? []).filter((entry) => entry.figure !== figure);
  return { ...design, figures: change ? [...others, { figure, ...change }] : others };
}

/** The design with the author's levels of one shock, or the usual ones again (`undefined`). */
export function withShock(
  design: MandateDesign,
  shock: string,
  choice: Omit<ShockChoice, "shock"> | undefined,
): MandateDesign {
  const others = (design.shocks ?? []).filter((entry) => entry.shock !== shock);
  return { ...design, shocks: choice ? [...others, { shock, ...choice }] : others };
}

/** The design with what a search may change in one answer, or no limit there (`undefined`). */
export function withLimit(
  design: MandateDesign,
  limit: string,
  change: Omit<EditLimit, "limit"> | undefined,
): MandateDesign {
  const others = (design.limits ?? []).filter((entry) => entry.limit !== limit);
  return { ...design, limits: change ? [...others, { limit, ...change }] : others };
}
