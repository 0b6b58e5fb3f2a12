import type { NestedCondition } from "json-rules-engine";
import * as operations from "../../src/engine/operations";
import { above, all, allOf, among, any, anyOf, equal, flag, some, type Tri } from "./conditions";

/** One check as the rival states it: whether it applies, when something is open, when it is met. */
export interface RivalCheck {
  applies: Tri;
  open: NestedCondition;
  met: NestedCondition;
}

export const types = (list: readonly string[]) => among("operation.type", list);
export const decisions = (list: readonly string[]) => among("operation.decision", list);
export const at = (fact: string) => ({ fact });

export const anyType = types(operations.anyOperation);
export const forces = types(operations.forceOperations);
export const uniformed = types(operations.uniformedOperations);
export const substantive = decisions(operations.substantiveDecisions);
export const fielding = decisions(operations.fieldingDecisions);
export const field = decisions(operations.fieldDecisions);
export const mandates = operations.mandateDecisions;

export const attacked: Tri = {
  yes: any(
    equal("situation.civiliansTargeted", true),
    all(equal("situation.civiliansTargeted", undefined), above("perpetrators.count", 0)),
  ),
  no: any(
    equal("situation.civiliansTargeted", false),
    all(equal("situation.civiliansTargeted", undefined), equal("perpetrators.count", 0)),
  ),
};
export const violence = anyOf(among("situation.phase", ["ongoing-conflict"]), attacked);
export const parallel = "international.parallelForces";
export const arranged = among(parallel, ["deconflicted", "joint-command"]);
export const troops = some("troops");
export const formed = some("force.formedPoliceUnits");
export const access = anyOf(some("access.count"), flag("host.accessGuarantee"));
export const agreed = anyOf(
  among("situation.agreement", ["partial", "comprehensive"]),
  among("host.otherParties", ["all-main-parties", "some-parties"]),
);
export const answers = (tri: Tri) => ({ met: tri.yes, open: tri.no });

export const assumption = (name: string, applies: Tri): RivalCheck => ({
  applies,
  ...answers(allOf(flag(`named.${name}.owner`), flag(`named.${name}.trigger`))),
});
/** All there: met. One missing beside one there, or all missing: open. */
export const parts = (...tris: Tri[]) => ({
  met: all(...tris.map(({ yes }) => yes)),
  open: any(
    all(...tris.map(({ no }) => no)),
    all(any(...tris.map(({ yes }) => yes)), any(...tris.map(({ no }) => no))),
  ),
});
/** A condition that can be a yes or silent, never a no. */
export const only = (yes: NestedCondition): Tri => ({ yes, no: equal("operation.type", "") });
