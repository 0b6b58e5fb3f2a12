import type { MandateDesign } from "../../domain/design";
import { valueOf } from "../../domain/stated";
import type { CheckResult } from "../../engine/assessment";
import { withoutOwnRecord } from "../../precedents/own-record";
import { type PublishedRatio, publishedRatios } from "../../precedents/published-ratios";
import { quartiles } from "../../precedents/quartiles";
import type { Precedent } from "../../precedents/schema";
import { densitiesOf } from "../../precedents/yardsticks/densities-of";

/** What the picture of comparable operations shows; every value is military per 1,000 people. */
export interface ComparablesView {
  operations: readonly { id: string; acronym: string; year: string; perThousand: number }[];
  quartiles: { lower: number; median: number; upper: number };
  own: { low: number; high: number };
  /** How many operations lie below the low end of the design. */
  below: number;
  /** Marks for orientation, never a requirement; those on police alone are left out. */
  ratios: readonly PublishedRatio[];
}

/** Undefined where the check could not place the design, so that there is nothing to show. */
export function comparablesView(
  { figures }: Pick<CheckResult, "figures">,
  design: MandateDesign,
  precedents: readonly Precedent[],
): ComparablesView | undefined {
  const { low, high } = figures;
  const type = valueOf(design.operation?.type);
  if (typeof low !== "number" || typeof high !== "number" || !type || type === "none")
    return undefined;
  const others = withoutOwnRecord(precedents, {
    hostCountries: valueOf(design.situation?.hostCountries),
    date: valueOf(design.timing?.decisionDate),
  });
  const comparables = densitiesOf(others, "troops-per-thousand", { type, scope: "national" });
  const byId = new Map(precedents.map((precedent) => [precedent.id, precedent]));
  return {
    operations: comparables.map(({ precedentId, value: perThousand }) => {
      const precedent = byId.get(precedentId);
      return {
        id: precedentId,
        acronym: precedent?.acronym ?? precedentId,
        year: precedent?.start.slice(0, 4) ?? "",
        perThousand,
      };
    }),
    quartiles: quartiles(comparables.map(({ value }) => value)),
    own: { low, high },
    below: comparables.filter(({ value }) => value < low).length,
    ratios: publishedRatios.filter(({ counts }) => counts !== "police"),
  };
}
