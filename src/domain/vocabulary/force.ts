export const capabilities = [
  "infantry",
  "quick-reaction",
  "aviation",
  "medical",
  "engineering",
  "logistics",
  "formed-police",
  "observers",
  "headquarters",
] as const;
export const stakes = ["none", "neighbour", "backs-a-party", "economic", "other"] as const;
export const contributorCaveats = ["none", "declared", "undeclared"] as const;
