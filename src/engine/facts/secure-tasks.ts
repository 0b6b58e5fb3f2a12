import type { FieldPath } from "../../domain/field-path";
import type { PlainTask } from "../../domain/plain";
import type { TaskTypeId } from "../../domain/tasks/taxonomy";
import { taskTypeNeeds } from "./task-set";

/** What a check needs that asks which tasks are to be secured by force of presence or arms. */
export const secureTaskNeeds = [
  ...taskTypeNeeds,
  "purpose.tasks[].modality",
] as const satisfies readonly FieldPath[];

/** Types that mean securing, whatever modality is written beside them. */
const securing: readonly TaskTypeId[] = [
  "protect-physical",
  "safe-area-protection",
  "area-security",
  "key-site-protection",
  "neutralise-armed-groups",
];

/** Types for which only the modality tells whether they are watched over or secured. */
const securable: readonly TaskTypeId[] = [
  "buffer-zone",
  "border-monitoring",
  "arms-embargo",
  "election-security",
  "humanitarian-access",
  "displaced-return",
  "natural-resources",
];

/** Whether a task means securing; the field that would tell, where that is silent. */
export function isSecureTask({ type, modality }: PlainTask): boolean | FieldPath {
  if (modality === "secure") return true;
  if (type === undefined) return "purpose.tasks[].type";
  if (securing.includes(type)) return true;
  return modality === undefined && securable.includes(type) ? "purpose.tasks[].modality" : false;
}
