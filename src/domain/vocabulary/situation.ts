export const phases = ["prevention", "ongoing-conflict", "ceasefire", "after-agreement"] as const;
export const agreements = ["none", "ceasefire", "partial", "comprehensive"] as const;
export const perpetrators = [
  "government",
  "rebels",
  "militias",
  "communal-groups",
  "criminal-groups",
  "foreign-forces",
] as const;
export type Perpetrator = (typeof perpetrators)[number];
export const risks = ["high", "medium", "low"] as const;
export const terrains = [
  "urban",
  "open",
  "forest",
  "mountain",
  "swamp",
  "desert",
  "mixed",
] as const;
export const populationScopes = ["national", "area-of-operations"] as const;
export const lastBases = ["kept", "closes-after-benchmark", "closes-before-benchmark"] as const;
