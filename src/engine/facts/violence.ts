import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";

/** What a check needs that asks whether violence goes on. */
export const violenceNeeds = [
  "situation.phase",
  "situation.civiliansTargeted",
] as const satisfies readonly FieldPath[];

/** Whether fighting or attacks on civilians go on; the fields that would tell where unknown. */
export function violenceUnderWay({ situation }: PlainDesign): boolean | readonly FieldPath[] {
  const { phase, civiliansTargeted } = situation;
  if (phase === "ongoing-conflict" || civiliansTargeted) return true;
  const missing: FieldPath[] = [];
  if (phase === undefined) missing.push("situation.phase");
  if (civiliansTargeted === undefined) missing.push("situation.civiliansTargeted");
  return missing.length > 0 ? missing : false;
}
