import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";
import type { TaskTypeId } from "../../domain/tasks/taxonomy";
import { anyOf, isOneOf, isSilent, type Told } from "../told";
import { tasksOfTypes } from "./task-set";

export const supportedForcesNeeds = [
  "impartiality.forcesSupported",
  "purpose.tasks",
  "purpose.tasks[].type",
] as const satisfies readonly FieldPath[];

type Supported = NonNullable<PlainDesign["impartiality"]["forcesSupported"]>;

/** A stated answer or a task that is itself such support; a task that is silent asks for nothing. */
function supports(
  design: PlainDesign,
  answers: readonly Supported[],
  tasks: readonly TaskTypeId[],
): Told {
  const { forcesSupported } = design.impartiality;
  const told = isOneOf("impartiality.forcesSupported", forcesSupported, answers);
  return anyOf([told, tasksOfTypes(design, tasks).length > 0]);
}

/** Whether the operation supports, or operates jointly with, any force that is not its own. */
export function supportsAnyForce(design: PlainDesign): Told {
  return supports(
    design,
    ["host-forces", "other-forces", "host-and-other-forces"],
    ["host-force-support", "regional-force-support"],
  );
}

/** Whether the operation supports, or operates jointly with, the host's forces. */
export function supportsHostForces(design: PlainDesign): Told {
  return supports(design, ["host-forces", "host-and-other-forces"], ["host-force-support"]);
}

/** Whether the supported forces are the host's, and the government is among the perpetrators. */
export function supportsPerpetratorHost(design: PlainDesign): Told {
  const host = supportsHostForces(design);
  const { perpetrators } = design.situation;
  if (host === false || perpetrators?.includes("government") === false) return false;
  return isSilent(host) || perpetrators ? host : ["situation.perpetrators"];
}
