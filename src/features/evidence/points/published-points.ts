import { byDisplayOrder, findingById } from "../../../evidence/evidence-base";
import type { EvidenceBase, Finding } from "../../../evidence/schema";

type Size = NonNullable<Finding["size"]>;
export type PublishedAt = NonNullable<Size["at"]>;

/** A finding whose study published two points, with what else is to be read beside it. */
export interface PublishedPoints {
  finding: Finding;
  size: Size & { at: PublishedAt };
  /** Ids of findings made from the same data: above all a re-analysis. */
  sameData: readonly string[];
  /** Ids of findings of other data that point elsewhere. */
  contrasts: readonly string[];
}

/** Every finding with two published points: killing of civilians before battle deaths, troops before police. */
export function publishedPoints(base: EvidenceBase): PublishedPoints[] {
  const known = (ids: readonly string[] = []) => ids.filter((id) => findingById(base, id));
  return [...base.findings]
    .sort(byDisplayOrder(base))
    .flatMap((finding) => {
      const { size, sameData, contrastsWith } = finding;
      if (!size?.at) return [];
      return [
        {
          finding,
          size: { ...size, at: size.at },
          sameData: known(sameData),
          contrasts: known(contrastsWith),
        },
      ];
    })
    .sort(
      (a, b) =>
        outcomeOrder.indexOf(a.size.unit) - outcomeOrder.indexOf(b.size.unit) ||
        unitOrder.indexOf(a.size.at.unit) - unitOrder.indexOf(b.size.at.unit),
    );
}

const outcomeOrder: readonly Size["unit"][] = [
  "civilians-killed-a-month",
  "battle-deaths-a-month",
  "risk-per-cent",
];
const unitOrder: readonly PublishedAt["unit"][] = ["un-troops", "un-police", "spending-multiple"];
