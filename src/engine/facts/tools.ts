import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";
import { isOneOf, saidYes, type Told } from "../told";

/** What a check needs that asks which tools stand beside the operation. */
export const toolsNeeds = [
  "international.sanctions",
  "international.mediation",
  "international.access",
  "international.preventiveDiplomacy",
  "international.incentivesTied",
] as const satisfies readonly FieldPath[];

/** A list of measures: "none" in it, or nothing, is a stated no. */
export function someMeasure(path: FieldPath, list: readonly string[] | undefined): Told {
  return list === undefined ? [path] : list.some((measure) => measure !== "none");
}

/** For each tool beside the operation itself, whether it is used. */
export function toolsBeside({ international }: PlainDesign): readonly Told[] {
  return [
    someMeasure("international.sanctions", international.sanctions),
    isOneOf("international.mediation", international.mediation, [
      "mission-led",
      "envoy",
      "regional",
      "other-lead",
    ]),
    someMeasure("international.access", international.access),
    saidYes("international.preventiveDiplomacy", international.preventiveDiplomacy),
    saidYes("international.incentivesTied", international.incentivesTied),
  ];
}
