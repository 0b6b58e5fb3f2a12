import type { MandateDesign } from "../../domain/design";
import { checks } from "../../engine/registry";
import { thresholdIds, thresholdsOf } from "../../engine/thresholds";
import type { ComparedFigure, ComparedThreshold } from "./comparison";

const isMixed = (values: readonly unknown[]) => new Set(values).size > 1;

/** Thresholds that some designs do not all set alike, with the checks that read them. */
export function compareThresholds(designs: readonly MandateDesign[]): ComparedThreshold[] {
  const inForce = designs.map(thresholdsOf);
  return thresholdIds.flatMap((threshold): ComparedThreshold[] => {
    const values = inForce.map((valueOf) => valueOf(threshold));
    if (!isMixed(values)) return [];
    const reasons = designs.map(
      ({ thresholds }) => thresholds?.find((entry) => entry.threshold === threshold)?.reason,
    );
    const readers = checks.filter((check) => check.thresholds?.includes(threshold));
    return [{ threshold, values, reasons, checks: readers.map(({ id }) => id) }];
  });
}

/** Figures of estimates that some designs do not all set alike, in the order in which they are met. */
export function compareFigures(designs: readonly MandateDesign[]): ComparedFigure[] {
  const ids = new Set(designs.flatMap(({ figures = [] }) => figures.map(({ figure }) => figure)));
  return [...ids].flatMap((figure): ComparedFigure[] => {
    const own = designs.map(({ figures }) => figures?.find((entry) => entry.figure === figure));
    const values = own.map((entry) => entry?.value);
    return isMixed(values) ? [{ figure, values, reasons: own.map((entry) => entry?.reason) }] : [];
  });
}
