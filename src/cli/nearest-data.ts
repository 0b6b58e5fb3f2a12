import type { Component } from "../precedents/nearest/compare-traits";
import { weights } from "../precedents/nearest/measures";
import type { Near, Nearest } from "../precedents/nearest/nearest-to";

function componentData({ id, likeness, distance, weight, one, other }: Component) {
  return {
    component: id,
    likeness,
    distance,
    weight,
    design: one ?? null,
    operation: other ?? null,
  };
}

function nearData({ precedent, distance, components }: Near) {
  const { id, acronym, name, type, start, verified } = precedent;
  return {
    id,
    acronym,
    name,
    type,
    start,
    verified,
    distance,
    components: components.map(componentData),
  };
}

/**
 * The operations nearest to a design as data: ids and numbers. Distances run from 0 to 1, 1 for what
 * is unknown on either side; strengths and populations are persons. Null is unknown.
 */
export function nearestData({ traits, notStated, near, of, own }: Nearest) {
  return {
    traits,
    notStated,
    lookedAt: of,
    leftOutAsOwn: own.map(({ id }) => id),
    weights,
    nearest: near.map(nearData),
  };
}
