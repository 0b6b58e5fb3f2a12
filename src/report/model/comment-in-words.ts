import type { Comment } from "../../domain/comment";
import { fieldOfComment } from "../../domain/comments";
import type { MandateDesign } from "../../domain/design";
import { answerAt, rowsIn } from "../../domain/edit";
import { listOf } from "../../domain/field-path";
import { checks } from "../../engine/registry";
import type { Words } from "../../i18n/words";
import { checkTitleById } from "./check-in-words";
import { placeInWords, rowInWords } from "./place-in-words";
import { labelOf } from "./value-in-words";

/** What a comment is about: "Troop ceiling", "Sectors, North: Risk to civilians", "Check: ...". */
export function commentPlaceInWords(words: Words, design: MandateDesign, comment: Comment): string {
  const { kind, id, row } = comment.at;
  if (kind === "clause") return words.say("comments.place.clause");
  if (kind === "check") {
    const isKnown = checks.some((check) => check.id === id);
    return isKnown
      ? words.say("comments.place.check", { title: checkTitleById(words, id) })
      : words.say("comments.place.gone");
  }
  const path = fieldOfComment(comment);
  if (path === undefined) return words.say("comments.place.gone");
  if (row === undefined) return labelOf(words, path);
  const isThere = rowsIn(answerAt(design, listOf(path))).some((each) => each.id === row);
  if (!isThere) return words.say("comments.place.row-gone", { field: labelOf(words, path) });
  if (listOf(path) !== path) return placeInWords(words, design, path, row);
  return words.say("comments.place.row", {
    list: labelOf(words, path),
    name: rowInWords(words, design, path, row),
  });
}
