export const operationTypes = [
  "un-peacekeeping",
  "un-observer",
  "un-police",
  "special-political",
  "regional",
  "coalition",
  "hybrid",
  "support-office",
  "none",
] as const;
export type OperationType = (typeof operationTypes)[number];

export const decisionKinds = [
  "new",
  "renewal",
  "technical-rollover",
  "reinforcement",
  "reconfiguration",
  "drawdown",
  "planning-authorisation",
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const mandatingBodies = [
  "security-council",
  "general-assembly",
  "au-peace-and-security-council",
  "regional-body",
  "participating-states",
] as const;
