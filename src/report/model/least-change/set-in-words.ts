import { meansOf, type OptionMeans } from "../../../alternatives/compare/means-of";
import type { MandateDesign } from "../../../domain/design";
import type { AnswerSet } from "../../../engine/explore/least-answer";
import { isWorse } from "../../../engine/explore/question";
import type { EditEffect, Moved } from "../../../engine/explore/set-effects";
import { type ChosenEdit, withChosen } from "../../../engine/explore/vary";
import type { Words } from "../../../i18n/words";
import { changeInWords } from "../change-in-words";
import { checkTitleById } from "../check-in-words";
import { moneyRange, personsRange } from "../cost/ranges-in-words";

/** "Troop ceiling: 11,000 people instead of 9,000 people". */
export function editInWords(words: Words, design: MandateDesign, edit: ChosenEdit): string {
  const { path, row } = edit;
  const between = { before: design, after: withChosen(design, [edit]) };
  const change = { kind: "value", path, ...(row === undefined ? {} : { row }) } as const;
  const { what, before, after } = changeInWords(words, between, change);
  return words.say("least-change.edit", { place: what, before, after });
}

/** What an edit of a set is there for: the checks that would stand worse without it. */
export function mendsInWords(words: Words, { mends }: EditEffect): string {
  const checks = words.list(mends.map((id) => checkTitleById(words, id)));
  return words.say("least-change.edit.mends", { checks });
}

/** "“Place among comparables”: Met (was Not met)". */
export function movedInWords(words: Words, { check, before, after }: Moved): string {
  return words.say("least-change.moved", {
    check: checkTitleById(words, check),
    status: words.say("least-change.moved.status", {
      before: words.say(`ui.status.${before}`),
      after: words.say(`ui.status.${after}`),
    }),
  });
}

/** Says of checks that are no longer asked, or can no longer be told, that this is not being met. */
export function escapedInWords(words: Words, mended: readonly Moved[]): string {
  const escaped = mended.filter(
    ({ after }) => after === "not-applicable" || after === "not-stated",
  );
  if (escaped.length === 0) return "";
  return words.say("least-change.moved.escaped", {
    checks: words.list(escaped.map(({ check }) => checkTitleById(words, check))),
  });
}

/** The checks that a set moves: those asked about that were unmet, those made worse, the others. */
export function movesOf({ moved }: AnswerSet, unmet: readonly string[]) {
  const worse = moved.filter(({ before, after }) => isWorse(after, before));
  const rest = moved.filter((each) => !worse.includes(each));
  return {
    mended: rest.filter(({ check }) => unmet.includes(check)),
    worse,
    others: rest.filter(({ check }) => !unmet.includes(check)),
  };
}

/** What a set costs in strength and money beside the design as it is; one sentence where nothing. */
export function meansInWords(
  words: Words,
  design: MandateDesign,
  set: readonly ChosenEdit[],
): string[] {
  const before = meansOf(design);
  const after = meansOf(withChosen(design, set));
  const lines = [
    ...line(words, "ceiling", ceilingOf(words, before), ceilingOf(words, after)),
    ...line(words, "expected", expectedOf(words, before), expectedOf(words, after)),
    ...line(words, "cost", costOf(words, before), costOf(words, after)),
  ];
  const isCostKnown = after.cost.whole?.usdMillions !== undefined;
  return [
    ...(lines.length > 0 ? lines : [words.say("least-change.means.same")]),
    ...(isCostKnown ? [] : [words.say("least-change.means.no-cost")]),
  ];
}

/** A line where something is known and differs. */
function line(
  words: Words,
  id: "ceiling" | "expected" | "cost",
  before: string | undefined,
  after: string | undefined,
): string[] {
  if (after === before) return [];
  const none = words.say("fields.not-stated");
  const said = { before: before ?? none, after: after ?? none };
  return [words.say(`least-change.means.${id}`, said)];
}

function ceilingOf(words: Words, { strength: { ceilings } }: OptionMeans): string | undefined {
  const parts = Object.values(ceilings);
  return parts.length === 0 ? undefined : words.number(parts.reduce((sum, part) => sum + part, 0));
}

function expectedOf(words: Words, { strength }: OptionMeans): string | undefined {
  const last = strength.expected.at(-1);
  return (
    last &&
    words.say("least-change.means.at", { persons: personsRange(words, last), month: last.month })
  );
}

function costOf(words: Words, { cost: { whole } }: OptionMeans): string | undefined {
  return whole?.usdMillions && moneyRange(words, whole.usdMillions);
}
