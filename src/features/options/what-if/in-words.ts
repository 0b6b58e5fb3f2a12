import { longestTitle } from "../../../alternatives/project/longest-title";
import type { CheckMove } from "../../../alternatives/what-if/check-moves";
import type { AnswerPlace, TrialEdit } from "../../../alternatives/what-if/trial";
import type { MandateDesign } from "../../../domain/design";
import { designChanges } from "../../../domain/design-changes";
import { answerAt } from "../../../domain/edit";
import type { Words } from "../../../i18n/words";
import { changeInWords } from "../../../report/model/change-in-words";
import { checkTitle, rowNameIn } from "../../../report/model/check-in-words";
import { placeInWords } from "../../../report/model/place-in-words";
import { shortName } from "../../../report/model/short-name";
import { labelOf, valueInWords } from "../../../report/model/value-in-words";

/** The value in a place of a design: "7,000 people", "Not stated". */
export function valueAt(words: Words, design: MandateDesign, { path, row }: AnswerPlace): string {
  return valueInWords(words, path, answerAt(design, path, row), (id) =>
    rowNameIn(design, words, id),
  );
}

/** "“Place among comparables”: Partly met (was Met)". */
export function moveInWords(words: Words, { before, after }: CheckMove): string {
  return words.say("what-if.move", {
    check: checkTitle(words, after),
    now: words.say(`ui.status.${after.status}`),
    was: words.say(`ui.status.${before.status}`),
  });
}

/** So many checks are named where there is little room; the rest is counted. */
const mostNamed = 4;

/** The moves as clauses: the first few by name, how many more there are. */
export function movesInWords(words: Words, moves: readonly CheckMove[]): string {
  const named = moves.slice(0, mostNamed).map((move) => moveInWords(words, move));
  const more = moves.length - named.length;
  return words.clauses(
    more > 0 ? [...named, words.say("what-if.standing.more", { count: more })] : named,
  );
}

/** One step of the history, without its effects: "Troop ceiling from 7,000 people to 9,000 people". */
export function stepInWords(
  words: Words,
  edit: TrialEdit,
  before: MandateDesign,
  after: MandateDesign,
): string {
  return words.say("what-if.history.step", {
    place: placeInWords(words, after, edit.path, edit.row),
    before: valueAt(words, before, edit),
    after: valueAt(words, after, edit),
  });
}

/**
 * What the checks say to a change: those with another status by name, the others counted. `kind`
 * chooses the sentences; those of the history begin with the step.
 */
export function effectInWords(
  words: Words,
  kind: "history" | "told",
  moves: readonly CheckMove[],
  step = "",
): string {
  if (moves.length === 0)
    return words.say(kind === "told" ? "what-if.told.none" : "what-if.history.no-moves", { step });
  const statuses = moves.filter((move) => move.kind === "status");
  const others = moves.length - statuses.length;
  return words.join([
    statuses.length === 0
      ? words.say(`what-if.${kind}.sentence`, { step })
      : words.say(`what-if.${kind}.moves`, {
          step,
          count: statuses.length,
          moves: movesInWords(words, statuses),
        }),
    others > 0 ? words.say("what-if.standing.sentence", { count: others }) : "",
  ]);
}

/** Each answer in which the copy differs from the open design: "Troop ceiling: from ... to ...". */
export function editsInWords(
  words: Words,
  before: MandateDesign,
  after: MandateDesign,
): { key: string; said: string }[] {
  return valueChanges(before, after).map((change) => {
    const said = changeInWords(words, { before, after }, change);
    return {
      key: `${change.path} ${change.row ?? ""}`,
      said: words.say("what-if.take.change", {
        place: said.what,
        before: said.before,
        after: said.after,
      }),
    };
  });
}

/** The answers in which two designs differ, in the order of the wizard. */
export function valueChanges(before: MandateDesign, after: MandateDesign) {
  return designChanges(before, after).filter((change) => change.kind === "value");
}

/** So many edits are named in a title that is proposed. */
const mostInTitle = 3;

/** A title for the copy as an option, from the design's own and what was tried; to be changed at will. */
export function proposedTitle(words: Words, before: MandateDesign, after: MandateDesign): string {
  const changes = valueChanges(before, after);
  const edits = changes.slice(0, mostInTitle).map(({ path, row }) =>
    words.say("what-if.keep.edit", {
      field: labelOf(words, path),
      value: shortName(valueAt(words, after, { path, row })),
    }),
  );
  if (edits.length === 0) return before.about.title;
  const title = words.say("what-if.keep.proposed", {
    design: before.about.title,
    edits: words.list(edits, "unit"),
  });
  // A title is written for people: marks of direction around its parts would only be in their way.
  return title.replace(/[\u2066-\u2069]/g, "").slice(0, longestTitle);
}
