import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";
import type { MessageKey } from "../../i18n/catalogue";
import type { EvidenceBasis } from "../../report/model/evidence-note";

/** The nine steps of the wizard, in order; a review page follows them. */
export const stepIds = [
  "operation",
  "objectives",
  "troops",
  "commitment",
  "international",
  "impartiality",
  "information",
  "host",
  "timing",
] as const;
export type StepId = (typeof stepIds)[number];

/** A place that the wizard can show. */
export type PlaceId = StepId | "review";

/** Whether a question is worth asking of a design; what was answered before is kept all the same. */
export type ShownWhen = (design: PlainDesign) => boolean;

/** One question: the fields that answer it, and what is known about the choice. */
export interface Question {
  id: string;
  step: StepId;
  /** On the essential path; the others stand under "More detail" of their step. */
  essential: boolean;
  /** The fields shown at once. For a list: the list, then the columns shown in each row. */
  paths: readonly FieldPath[];
  /** Further fields, under a line that opens them. */
  detail?: readonly FieldPath[];
  /**
   * Codings and topics on this very choice, the nearest coding first. A factor's own coding only
   * where its choice is graded.
   */
  evidence: EvidenceBasis;
  shownWhen?: ShownWhen;
  /** The page on which the same answers are worked on in another way, and the words of the way there. */
  otherPage?: { readonly address: string; readonly words: MessageKey };
}

/** Every field of a question, detail included. */
export function allPaths({ paths, detail = [] }: Question): readonly FieldPath[] {
  return [...paths, ...detail];
}

type Draft = Omit<Question, "step" | "essential" | "evidence"> & {
  evidence?: Partial<EvidenceBasis>;
};

/** Makers of a step's questions: essential ones, and those under "More detail". */
export function questionsOf(step: StepId) {
  const make =
    (essential: boolean) =>
    ({ evidence, ...draft }: Draft): Question => ({
      step,
      essential,
      ...draft,
      evidence: { coded: evidence?.coded ?? [], topics: evidence?.topics ?? [] },
    });
  return { essential: make(true), more: make(false) };
}
