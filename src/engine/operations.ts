import type { DecisionKind, OperationType } from "../domain/vocabulary/operation";

/** Operations that deploy a military force of their own. */
export const forceOperations: readonly OperationType[] = [
  "un-peacekeeping",
  "regional",
  "coalition",
  "hybrid",
];

/** Operations with uniformed personnel of any kind in the field. */
export const uniformedOperations: readonly OperationType[] = [
  ...forceOperations,
  "un-observer",
  "un-police",
];

/** Every type but "none": something is decided on. */
export const anyOperation: readonly OperationType[] = [
  ...uniformedOperations,
  "special-political",
  "support-office",
];

/** Decisions that bring new personnel into the field. */
export const deployingDecisions: readonly DecisionKind[] = ["new", "reinforcement"];

/** Decisions that bring new personnel into the field, or plan to. */
export const comingDecisions: readonly DecisionKind[] = [
  ...deployingDecisions,
  "planning-authorisation",
];

/** Decisions that set or change what the operation is to do. */
export const shapingDecisions: readonly DecisionKind[] = [
  "new",
  "reinforcement",
  "reconfiguration",
  "planning-authorisation",
];

/** Every decision but a technical rollover, which changes nothing by intent. */
export const substantiveDecisions: readonly DecisionKind[] = [
  ...shapingDecisions,
  "renewal",
  "drawdown",
];

/** Decisions that give a running or coming operation its mandate: no rollover, plan or drawdown. */
export const mandateDecisions: readonly DecisionKind[] = [
  "new",
  "reinforcement",
  "reconfiguration",
  "renewal",
];

/** Decisions on an operation that is in the field or goes there, the way out included. */
export const fieldDecisions: readonly DecisionKind[] = [...mandateDecisions, "drawdown"];

/** Operations of the United Nations with a military force, the kind that the studies of size measured. */
export const unForceOperations: readonly OperationType[] = ["un-peacekeeping", "hybrid"];

/** Decisions for which contributors are found, or asked to stay. */
export const fieldingDecisions: readonly DecisionKind[] = [...shapingDecisions, "renewal"];

/** Decisions on an operation that has run for a while and can learn from it. */
export const standingDecisions: readonly DecisionKind[] = [
  "renewal",
  "reinforcement",
  "reconfiguration",
  "drawdown",
];

/** Operations of the United Nations with uniformed personnel of any kind. */
export const unUniformedOperations: readonly OperationType[] = [
  ...unForceOperations,
  "un-observer",
  "un-police",
];
