import { fieldCatalogue } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import { type PlaceId, stepIds } from "./question";
import { questionOf } from "./questions";

/** Where the wizard is: a step or the review, and a field to go to if the address names one. */
export interface Place {
  step: PlaceId;
  field?: { path: FieldPath; row?: string };
}

const places: readonly PlaceId[] = [...stepIds, "review"];

/**
 * The place at a location such as "/wizard/troops" or "/wizard/field/force.troopCeiling"; where
 * the address names nothing that there is, the step that was left last, or the first one.
 */
export function placeAt(location: string, left: PlaceId = stepIds[0]): Place {
  const fallback: Place = { step: left };
  const [, , second = "", third = "", fourth] = location.split("/");
  if (second !== "field") {
    const step = places.find((place) => place === second);
    return step ? { step } : fallback;
  }
  const path = fieldCatalogue.find((record) => record.path === decoded(third))?.path;
  if (!path) return fallback;
  const row = fourth ? decoded(fourth) : undefined;
  return { step: questionOf(path).step, field: row ? { path, row } : { path } };
}

/** The address of a step, for a link. */
export function addressOfStep(step: PlaceId): string {
  return `#/wizard/${step}`;
}

/** Browsers differ in how much of an address they encode; what is no encoding stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
