import type { MandateDesign } from "../../domain/design";
import { keyOf, type MergePlace } from "../../domain/merge/place";
import { placesOf } from "../../domain/merge/places-of";
import type { Words } from "../../i18n/words";
import { answerDifference, rowDifference } from "./answer-difference";
import { changeInWords } from "./change-in-words";
import {
  draftPartInWords,
  draftPlaceInWords,
  entryInWords,
  entryPlaceInWords,
} from "./entry-in-words";
import { exerciseInWords } from "./exercise-in-words";
import { optionInWords } from "./option-in-words";
import type { DifferenceInWords, TwoCopies } from "./two-copies";

/** Says how two copies of a design differ at one place. */
export function differenceInWords(
  words: Words,
  { mine, theirs }: TwoCopies,
  place: MergePlace,
): DifferenceInWords {
  const each = (what: string, said: (design: MandateDesign) => readonly string[]) => ({
    what,
    mine: said(mine),
    theirs: said(theirs),
  });
  const held = (design: MandateDesign) => placesOf(design).get(keyOf(place))?.content;
  switch (place.kind) {
    case "answer":
      return answerDifference(words, { mine, theirs }, place);
    case "row":
      return rowDifference(words, { mine, theirs }, place);
    case "about":
    case "order": {
      const { what, before, after } = changeInWords(words, { before: mine, after: theirs }, place);
      return { what, mine: [before], theirs: [after] };
    }
    case "option":
      return each(words.say("versions.change.option"), ({ option }) =>
        optionInWords(words, option),
      );
    case "exercise":
      return each(words.say("versions.change.exercise"), ({ exercise }) => [
        exerciseInWords(words, exercise),
      ]);
    case "basis":
      return each(words.say("versions.change.basis"), ({ basis }) => [
        basis?.title ?? words.say("versions.change.none"),
      ]);
    case "draft-name":
      return each(words.say(`colleagues.place.name.${place.name}`), ({ drafting }) => [
        drafting?.names?.[place.name] ?? words.say("fields.not-stated"),
      ]);
    case "draft":
      return each(draftPlaceInWords(words, place.part), (design) =>
        draftPartInWords(words, place.part, held(design)),
      );
    case "entry": {
      const holder = held(mine) === undefined ? theirs : mine;
      return each(entryPlaceInWords(words, holder, place, held(holder)), (design) =>
        entryInWords(words, place, held(design)),
      );
    }
  }
}
