import type { ComparedChoice } from "../../../alternatives/compare/comparison";
import { fieldRecord } from "../../../domain/field-catalogue";
import { sectionOf } from "../../../domain/field-path";
import { assumptionList } from "../../../engine/facts/assumed-of-others";

/** The part of the paper that tells of a difference. */
export type ChoicePart = "situation" | "assumptions" | "choices";

const assumed = new Set(
  assumptionList.flatMap(({ assumed: of, owner, trigger, response }) => [
    ...of,
    owner,
    trigger,
    ...(response ? [response] : []),
  ]),
);

/** Whether nobody at the table decides a place: it describes the case. */
export function isOfSituation(path: ComparedChoice["path"]): boolean {
  return fieldRecord(path).decidedBy === "context" && sectionOf(path) !== "international";
}

/**
 * Where a difference is told, once: what nobody decides in the account of the situation, what is
 * assumed of others among the assumptions, the rest among the choices.
 */
export function partOf({ path }: Pick<ComparedChoice, "path">): ChoicePart {
  if (isOfSituation(path)) return "situation";
  return assumed.has(path) ? "assumptions" : "choices";
}
