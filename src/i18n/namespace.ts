import { DEFAULT_LOCALE, type Locale } from "./locale";

/**
 * One catalogue file for each. `frame` is always loaded: the words around every page (`app`), of the
 * building blocks (`ui`) and of numbers with a unit (`units`).
 */
export const NAMESPACES = [
  "accessibility",
  "frame",
  "wizard",
  "fields",
  "checks",
  "coherence",
  "evidence",
  "precedents",
  "precedents-page",
  "operations",
  "exhibits",
  "means",
  "yardsticks",
  "sizing",
  "cost",
  "stages",
  "stress",
  "options",
  "comparison",
  "options-paper",
  "what-if",
  "least-change",
  "explorer",
  "task-board",
  "vote",
  "walk",
  "share",
  "exercises",
  "classroom",
  "exercise-run",
  "team",
  "board",
  "exercise-editor",
  "kit",
  "exercise-paper",
  "report",
  "room",
  "room-server",
  "live-room",
  "cli",
  "reader",
  "compare",
  "wording",
  "recovery",
  "versions",
  "draft",
  "draft-page",
  "comments",
  "colleagues",
  "glossary",
  "help",
  "palette",
] as const;

export type Namespace = (typeof NAMESPACES)[number];

/** The language of resolutions that are drafted here; nobody's translation of a text for the Council. */
const ENGLISH_ALONE: readonly Namespace[] = ["draft"];

/** Whether a language has a catalogue of its own for a namespace; else it takes the English one. */
export function hasNamespace(locale: Locale, namespace: Namespace): boolean {
  return locale === DEFAULT_LOCALE || !ENGLISH_ALONE.includes(namespace);
}

/** What the keys of a catalogue begin with, where that is not its own name. */
const PREFIXES: Partial<Record<Namespace, readonly string[]>> = { frame: ["app", "ui", "units"] };

/** The first parts that the keys of a catalogue may have. */
export function prefixesOf(namespace: Namespace): readonly string[] {
  return PREFIXES[namespace] ?? [namespace];
}
