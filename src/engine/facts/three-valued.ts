import { isNamed, isStatedNone } from "../../domain/text";

/** Yes, no, or not stated. Silence stays silence through every step of a check. */
export type Answer = boolean | undefined;

/** Whether all hold: one "no" decides, else one silence leaves it open. Of nothing, all hold. */
export function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

/** Whether any holds: one "yes" decides, else one silence leaves it open. Of nothing, none holds. */
export function anyOf(answers: readonly Answer[]): Answer {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** The text says something, says that there is none, or (empty, a placeholder) says nothing. */
export function namedOrNone(text: string | undefined): Answer {
  if (isStatedNone(text)) return false;
  return isNamed(text) ? true : undefined;
}

/**
 * How many of several parts are there. One that is and one that is not make it "some", whatever
 * the silent ones turn out to be; without both, a silent part leaves it "open".
 */
export function partsThere(answers: readonly Answer[]): "all" | "some" | "none" | "open" {
  if (answers.includes(true) && answers.includes(false)) return "some";
  if (answers.includes(undefined)) return "open";
  return answers.includes(false) ? "none" : "all";
}
