import type { Reading } from "../match/read-resolution";
import { missingAddressees, severalAddressees } from "./clauses/addressee";
import {
  reportsWithoutDate,
  reviewsWithoutDate,
  startsWithoutDate,
  statusAgreementsWithoutDate,
} from "./clauses/missing-dates";
import { customaryCaveats, vagueTerms } from "./clauses/vague-terms";
import { encouragedTasks, statedTasks } from "./clauses/verb-strength";
import { observersTwice, twoCeilings } from "./contradictions/ceilings";
import { forceAskedAndDenied, forceWithoutAuthority } from "./contradictions/force";
import { brokenReferences } from "./contradictions/references";
import {
  extensionBeforeEnd,
  periodAndEndDate,
  reportAfterEnd,
  twoEndDates,
} from "./contradictions/terms";
import { type OperativeVerb, operativeVerbs } from "./operative-verbs";
import { remarkKinds, type WordingRemark } from "./remark";
import { withoutEnd, withoutReport, withoutTerm } from "./tasks/mandate-gaps";
import { tasksNotNamed, tasksWithoutMeans } from "./tasks/means";
import { repeatedTasks } from "./tasks/same-task";
import { countOfTasks } from "./tasks/task-count";
import { type WordingText, wordingTextOf } from "./wording-text";

const rules: readonly ((text: WordingText) => WordingRemark[])[] = [
  twoCeilings,
  observersTwice,
  twoEndDates,
  periodAndEndDate,
  extensionBeforeEnd,
  reportAfterEnd,
  forceAskedAndDenied,
  forceWithoutAuthority,
  brokenReferences,
  withoutTerm,
  withoutReport,
  withoutEnd,
  reportsWithoutDate,
  reviewsWithoutDate,
  statusAgreementsWithoutDate,
  startsWithoutDate,
  missingAddressees,
  severalAddressees,
  encouragedTasks,
  statedTasks,
  tasksWithoutMeans,
  tasksNotNamed,
  repeatedTasks,
  vagueTerms,
  customaryCaveats,
];

/** What the language check says of a text. */
export interface WordingCheck {
  /** Contradictions first, then gaps, then what to look at again, then notes; each in the text's order. */
  remarks: readonly WordingRemark[];
  /** The operative verbs with how far each binds, in the text's order. */
  verbs: readonly OperativeVerb[];
}

const rank = (each: WordingRemark) => remarkKinds.indexOf(each.kind);

/**
 * Checks the language of a resolution that has been read. Pure, and silent on a text without
 * operative paragraphs. `taskCounts` are the numbers of tasks in published mandates to set this
 * one's beside; none are shown without them.
 */
export function checkWording(reading: Reading, taskCounts: readonly number[] = []): WordingCheck {
  if (reading.problem) return { remarks: [], verbs: [] };
  const text = wordingTextOf(reading);
  const found = [...rules.flatMap((rule) => rule(text)), ...countOfTasks(text, taskCounts)];
  const remarks = found.sort(
    (one, other) => rank(one) - rank(other) || one.places[0].start - other.places[0].start,
  );
  return { remarks, verbs: operativeVerbs(text) };
}
