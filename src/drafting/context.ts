import type { MandateDesign } from "../domain/design";
import type { FieldPath } from "../domain/field-path";
import type { PlainDesign } from "../domain/plain";
import type { Words } from "../i18n/words";
import type { Component } from "../precedents/clauses/schema";
import type { ChoicePlace, ClauseOrigin, DraftRun, DraftStage, DraftVariant } from "./draft";
import { gap } from "./gap";
import type { OperationNames } from "./names";
import { merged, type Part, phrase, said, verbRun } from "./runs";

/** What every maker of clauses works from. */
export interface DraftContext {
  design: PlainDesign;
  /** The saved form, for what is no answer: the basis and the hand edits. */
  saved: MandateDesign;
  words: Words;
  names: OperationNames;
  stage: DraftStage;
}

/** A clause before hand edits, numbers and marks, with the items of its list. */
export interface ClauseSeed {
  id: string;
  runs: readonly DraftRun[];
  places: readonly ChoicePlace[];
  items?: readonly ClauseSeed[];
  heading?: boolean;
  /** What the index of precedents' clauses calls it. */
  component?: Component;
  variants?: { chosen: string; options: readonly DraftVariant[] };
  /** Other than "drafted" in a renewal. */
  origin?: ClauseOrigin;
  /** Last year's words, in a renewal. */
  before?: string;
}

/** Makes the clauses for a few choices; none where the design states nothing of the kind. */
export type ClauseMaker = (context: DraftContext) => readonly ClauseSeed[];

/** A field as the place of a choice, with its row where it is a column. */
export function at(field: FieldPath, row?: string): ChoicePlace {
  return row === undefined ? { field } : { field, row };
}

/** A clause of a verb and the message `draft.clause.<key>`. */
export function clause(
  { words }: DraftContext,
  id: string,
  verb: string,
  key: string,
  parts: Readonly<Record<string, Part>> = {},
): Pick<ClauseSeed, "id" | "runs"> {
  const space: DraftRun = { kind: "words", text: " " };
  const rest = phrase(words, `draft.clause.${key}`, parts);
  return { id, runs: merged([verbRun(words, verb), space, ...rest]) };
}

/** The host country or countries in words, or a gap. */
export function hostName({ design, words }: DraftContext): DraftRun {
  const hosts = (design.situation.hostCountries ?? []).map(said).map(({ text }) => text);
  const named = hosts.filter((host) => host !== "");
  return named.length > 0
    ? { kind: "words", text: words.list(named) }
    : gap(words, "situation.hostCountries");
}

/** How the text calls the operation after its first mention. */
export function operationName({ names, words }: DraftContext): DraftRun {
  const text = names.short ?? words.sayDynamic(`draft.name.${names.general}`);
  return { kind: "words", text };
}

/** The body that decides, as a report is sent to it. */
export function bodyName({ design, words }: DraftContext): string {
  return words.sayDynamic(`draft.body.${design.operation.mandatingBody ?? "unknown"}`);
}

/** Who plans and reports for the body. */
export function reporterName({ design, words }: DraftContext): string {
  return words.sayDynamic(`draft.reporter.${design.operation.mandatingBody ?? "unknown"}`);
}
