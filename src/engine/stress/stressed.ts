import type { MandateDesign } from "../../domain/design";
import { type PlainDesign, plainDesign } from "../../domain/plain";
import type { Precedent } from "../../precedents/schema";
import type { Arrival, CheckContext } from "../check";
import { thresholdsOf } from "../thresholds";
import { type StressFigureId, stressFiguresOf } from "./stress-figures";

/**
 * A design as it is, or as shocks leave it: what checks look at, with the arrival of the force, and
 * what no field of a design holds. Never changed in place.
 */
export interface Stressed extends CheckContext {
  arrival: Arrival;
  /** Months after the decision before which no money comes. */
  moneyMonthsLate: number;
  figure: (id: StressFigureId) => number;
}

/** The design before any shock. */
export function unstressed(design: MandateDesign, precedents: readonly Precedent[]): Stressed {
  return {
    design: plainDesign(design),
    threshold: thresholdsOf(design),
    precedents,
    arrival: { share: 100, monthsLate: 0, gone: 0 },
    moneyMonthsLate: 0,
    figure: stressFiguresOf(design),
  };
}

/** The same with some answers of one section replaced. */
export function withAnswers<S extends keyof PlainDesign>(
  stressed: Stressed,
  section: S,
  answers: Partial<PlainDesign[S]>,
): Stressed {
  const design = { ...stressed.design, [section]: { ...stressed.design[section], ...answers } };
  return { ...stressed, design };
}

/** The same with another arrival of the force. */
export function withArrival(stressed: Stressed, arrival: Partial<Arrival>): Stressed {
  return { ...stressed, arrival: { ...stressed.arrival, ...arrival } };
}
