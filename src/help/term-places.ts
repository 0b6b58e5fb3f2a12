/** Where a term's meaning is laid down in public; its title stands in the catalogues. */
export const termSources = [
  "charter",
  "principles",
  "brahimi",
  "fpu-policy",
  "model-sofa",
  "poc-policy",
  "atrocity-framework",
  "hrddp",
  "ddr-note",
  "sea-bulletin",
  "museum",
] as const;
export type TermSource = (typeof termSources)[number];

/** What the glossary is parted by. */
export const termGroups = [
  "decision",
  "means",
  "host",
  "protection",
  "evidence",
  "checks",
  "alternatives",
  "classroom",
] as const;
export type TermGroup = (typeof termGroups)[number];
