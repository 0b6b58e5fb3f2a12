import type { Namespace } from "../../../i18n/namespace";

/** Where the words of the page for frames stand; the build leaves out what it never says. */
export const embedNamespaces: readonly Namespace[] = [
  "checks",
  "coherence",
  "fields",
  "evidence",
  "report",
  "share",
];
