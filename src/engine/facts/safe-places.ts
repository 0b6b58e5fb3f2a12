import type { FieldPath } from "../../domain/field-path";
import type { CheckContext } from "../check";
import { anyOf, saidYes, type Told } from "../told";
import { taskedNeeds, whereTasked } from "./tasks-in-force";

/** What a check needs that is for designs with places that are declared safe. */
export const safePlaceNeeds = [
  ...taskedNeeds,
  "commitment.safeAreas",
  "commitment.protectionSites",
] as const satisfies readonly FieldPath[];

const guardsSafeAreas = whereTasked(["safe-area-protection"]);

/** Whether places are declared safe, by a statement or by a task; unknown names the fields. */
export function declaresSafePlaces(context: CheckContext): Told {
  const { safeAreas, protectionSites } = context.design.commitment;
  return anyOf([
    saidYes("commitment.safeAreas", safeAreas),
    saidYes("commitment.protectionSites", protectionSites),
    guardsSafeAreas(context),
  ]);
}
