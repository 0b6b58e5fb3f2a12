import type { MandateDesign, Override, ThresholdChange } from "./design";

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
