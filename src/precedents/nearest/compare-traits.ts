import { bounds, farthestRatio, farthestYears, kindredTypes, weights } from "./measures";
import { type ComponentId, componentIds, type Traits } from "./traits";

export const likenesses = ["same", "near", "far", "unknown"] as const;
export type Likeness = (typeof likenesses)[number];

/** One thing by which two are set side by side. */
export interface Component {
  readonly id: ComponentId;
  readonly likeness: Likeness;
  /** 0 (the same) to 1 (as far as can be); 1 where one side is unknown. */
  readonly distance: number;
  readonly weight: number;
  /** The values; absent where unknown. */
  readonly one?: Traits[ComponentId];
  readonly other?: Traits[ComponentId];
}

export interface Compared {
  /** 0 to 1: the weighted mean of the components' distances. */
  readonly distance: number;
  readonly components: readonly Component[];
}

/** How many times apart two numbers are, on a logarithmic scale; nothing is far from something. */
function timesApart(one: number, other: number): number {
  if (one === other) return 0;
  if (one <= 0 || other <= 0) return 1;
  return Math.min(1, Math.abs(Math.log10(one) - Math.log10(other)) / Math.log10(farthestRatio));
}

const chapterSteps = { no: 0, partial: 0.5, yes: 1 } as const;

type Measure<Id extends ComponentId> = (
  one: NonNullable<Traits[Id]>,
  other: NonNullable<Traits[Id]>,
) => number;

const measures: { readonly [Id in ComponentId]: Measure<Id> } = {
  type: (one, other) => {
    if (one === other) return 0;
    const isKin = kindredTypes.some((pair) => pair.includes(one) && pair.includes(other));
    return isKin ? 0.5 : 1;
  },
  protection: (one, other) => (one === other ? 0 : 1),
  military: timesApart,
  population: timesApart,
  "chapter-vii": (one, other) => Math.abs(chapterSteps[one] - chapterSteps[other]),
  years: (one, other) => Math.min(1, Math.abs(one - other) / farthestYears),
};

function likenessAt(distance: number): Likeness {
  if (distance <= bounds.same) return "same";
  return distance <= bounds.near ? "near" : "far";
}

function componentOf<Id extends ComponentId>(id: Id, first: Traits, second: Traits): Component {
  const one: Traits[Id] = first[id];
  const other: Traits[Id] = second[id];
  const values = {
    ...(one === undefined ? {} : { one }),
    ...(other === undefined ? {} : { other }),
  };
  const measure: Measure<Id> = measures[id];
  const weight = weights[id];
  if (one === undefined || other === undefined)
    return { id, likeness: "unknown", distance: 1, weight, ...values };
  const distance = measure(one, other);
  return { id, likeness: likenessAt(distance), distance, weight, ...values };
}

const allWeights = Object.values(weights).reduce((sum, weight) => sum + weight, 0);

/**
 * Sets two side by side, component by component. What is unknown on either side counts as far as
 * can be, so that silence never makes two things alike. Symmetric but for the names of the sides.
 */
export function compareTraits(one: Traits, other: Traits): Compared {
  const components = componentIds.map((id) => componentOf(id, one, other));
  const sum = components.reduce((total, { distance, weight }) => total + distance * weight, 0);
  return { distance: sum / allWeights, components };
}
