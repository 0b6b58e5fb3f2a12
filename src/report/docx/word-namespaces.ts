import type { Namespace } from "../../i18n/namespace";

/** Catalogues that a draft in Word, with its notes, takes its words from. */
export const wordNamespaces: readonly Namespace[] = [
  "draft-page",
  "report",
  "fields",
  "checks",
  "coherence",
  "evidence",
  "precedents",
];
