import type { PlainDesign } from "../../domain/plain";
import type { TaskTypeId } from "../../domain/tasks/taxonomy";
import type { forcePurposes } from "../../domain/vocabulary/commitment";

export type ForcePurpose = (typeof forcePurposes)[number];

/**
 * The tasks for which each purpose of force is granted, a reading of ours of the task taxonomy. The
 * purposes that serve every operation (its own people, its movement, its mandate) have none.
 */
const tasksFor: Readonly<Partial<Record<ForcePurpose, readonly TaskTypeId[]>>> = {
  "protect-civilians": [
    "protect-physical",
    "safe-area-protection",
    "area-security",
    "displaced-return",
    "minority-protection",
  ],
  "humanitarian-access": ["humanitarian-access"],
  "disarm-by-force": ["disarmament-demobilisation", "neutralise-armed-groups"],
  "support-operations": ["host-force-support", "regional-force-support", "neutralise-armed-groups"],
  "enforce-embargo": ["arms-embargo"],
  "secure-sites": ["key-site-protection", "safe-area-protection", "election-security"],
};

/** The purposes for which force is authorised and that a task of the list serves. */
export function purposesServed({ commitment, purpose }: PlainDesign): ForcePurpose[] {
  const types = new Set((purpose.tasks ?? []).map(({ type }) => type));
  return (commitment.forcePurposes ?? []).filter((each) =>
    tasksFor[each]?.some((type) => types.has(type)),
  );
}

/**
 * The purposes that a task served before and none serves after: the authority would stand with no
 * task to use it for, or be asked for in vain.
 */
export function purposesLeftIdle(before: PlainDesign, after: PlainDesign): ForcePurpose[] {
  const served = purposesServed(after);
  return purposesServed(before).filter((each) => !served.includes(each));
}
