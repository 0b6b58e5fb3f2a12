import type { MandateDesign } from "../../../domain/design";
import type { Figures } from "../../../engine/check";
import type {
  Because,
  Break,
  Breakable,
  BreakingSet,
  StressResult,
} from "../../../engine/stress/stress-result";
import type { Words } from "../../../i18n/words";
import { checkTitleById, figuresInWords } from "../check-in-words";
import { rowCalled } from "../row-called";
import { shockAtInWords, whenInWords } from "./shock-in-words";

/** What the parts of a breakable are called, as its messages take them. */
function namesOf(words: Words, design: MandateDesign, { task, check }: Breakable) {
  return {
    task: (task && rowCalled(design, words, task.row)) || words.say("stress.name.task.nameless"),
    check: check ? checkTitleById(words, check) : "",
  };
}

/** What can break, as a name for lists and tables. */
export function breakName(words: Words, design: MandateDesign, breakable: Breakable): string {
  return words.say(`stress.name.${breakable.kind}`, namesOf(words, design, breakable));
}

/** Where nothing breaks: whether that was tried, or whether there was nothing to try. */
export function nothingBreaks(
  words: Words,
  { unbroken, brokenAsDesigned }: Pick<StressResult, "unbroken" | "brokenAsDesigned">,
): string {
  const isTried = unbroken.length + brokenAsDesigned.length > 0;
  return words.say(isTried ? "stress.answer.nothing" : "stress.answer.empty");
}

/** All that has to come together, as one clause after "whenever". */
export function conditionsInWords(
  words: Words,
  design: MandateDesign,
  { at }: Pick<BreakingSet, "at">,
): string {
  return words.list(at.map((each) => whenInWords(words, design, each)));
}

/** A minimal breaking set as a sentence: what is lost, and whenever what. */
export function setInWords(
  words: Words,
  design: MandateDesign,
  breakable: Breakable,
  { at }: Pick<BreakingSet, "at">,
): string {
  return words.say(`stress.set.${breakable.kind}`, {
    ...namesOf(words, design, breakable),
    conditions: conditionsInWords(words, design, { at }),
  });
}

/** Why something is broken, in a sentence with the figures put in. */
export function becauseInWords(
  words: Words,
  design: MandateDesign,
  { check }: Breakable,
  { reason, figures }: Because,
): string {
  const own = `stress.because.${reason}`;
  const ofChecks = ["checks", "coherence"].map((room) => `${room}.${check}.reason.${reason}`);
  const key = [...(check ? ofChecks : []), own].find((each) => words.has(each)) ?? own;
  return words.sayDynamic(key, {
    ...figuresInWords(words, figures, design),
    ...expectedIn(words, figures),
  });
}

/** The strength to expect: one number where low and high end are the same, else a range. */
function expectedIn(words: Words, { low, high }: Figures): { expected?: string } {
  if (typeof low !== "number" || typeof high !== "number") return {};
  return {
    expected: low === high ? words.number(low) : words.say("stress.because.range", { low, high }),
  };
}

/** Where something worse mends what was broken, in a sentence; nothing where that is never so. */
export function exceptionInWords(
  words: Words,
  design: MandateDesign,
  { exception }: Break,
): string | undefined {
  if (!exception) return undefined;
  const said = (at: (typeof exception)["breaks"]) =>
    words.list(at.map((each) => shockAtInWords(words, design, each)));
  return words.say("stress.answer.exception", {
    breaks: said(exception.breaks),
    holds: said(exception.holds),
  });
}
