import { forceOperations, uniformedOperations } from "../../engine/operations";
import type { ShownWhen } from "./question";

/** Forces are supported, or it is not stated that none are. */
export const mayForcesBeSupported: ShownWhen = ({ impartiality }) =>
  impartiality.forcesSupported !== "none";

/** The operation may have a military force of its own. */
export const mayHaveForce: ShownWhen = ({ operation }) =>
  operation.type === undefined || forceOperations.includes(operation.type);

/** The operation may have uniformed personnel of any kind. */
export const mayHaveUniforms: ShownWhen = ({ operation }) =>
  operation.type === undefined || uniformedOperations.includes(operation.type);

/** Something is there already: the decision is not a new operation. */
export const mayBeDeployed: ShownWhen = ({ operation }) =>
  operation.decision !== "new" && operation.decision !== "planning-authorisation";
