import type { Comment } from "../../domain/comment";
import type { MandateDesign, Override, ThresholdChange } from "../../domain/design";
import type { EditLimit } from "../../domain/edit-limit";
import { isFieldPath } from "../../domain/field-catalogue";
import type { DraftPart, EntryPart } from "../../domain/merge/place";
import type { PlanFigure, ShockChoice } from "../../domain/plan-figure";
import type { Ballot, VoteRound } from "../../domain/vote";
import { checks } from "../../engine/registry";
import { type Threshold, type ThresholdId, thresholds } from "../../engine/thresholds";
import type { Words } from "../../i18n/words";
import { ballotInWords, closingInWords, roundInWords } from "./ballot-in-words";
import { checkTitleById } from "./check-in-words";
import { commentPlaceInWords } from "./comment-in-words";
import { limitInWords } from "./limit-in-words";
import { placeInWords } from "./place-in-words";
import { reasonInWords } from "./reason-in-words";
import { amountInWords } from "./value-in-words";

/** An entry beside the answers, by its part and its own id. */
export interface EntryPlace {
  part: EntryPart;
  id: string;
}

/** What an entry beside the answers is: "Own view beside the check: ...", "Comment: Troop ceiling". */
export function entryPlaceInWords(
  words: Words,
  design: MandateDesign,
  { part, id }: EntryPlace,
  entry: unknown,
): string {
  if (part === "comments") {
    const place = commentPlaceInWords(words, design, entry as Comment);
    return words.say("colleagues.place.comment", { place });
  }
  if (part === "overrides") {
    const title = checks.some((check) => check.id === id) ? checkTitleById(words, id) : id;
    return words.say("colleagues.place.override", { title });
  }
  if (part === "limits") {
    const [path = "", row] = id.split("@");
    const place = isFieldPath(path) ? placeInWords(words, design, path, row) : path;
    return words.say("colleagues.place.limit", { place });
  }
  if (part === "votes") return roundInWords(words, entry as VoteRound);
  if (part === "ballots") {
    return words.say("colleagues.place.ballot", { author: (entry as Ballot).author });
  }
  if (part === "figures" || part === "shocks") {
    return words.say(`colleagues.place.${part === "figures" ? "figure" : "shock"}`, { id });
  }
  const known = id in thresholds;
  const label = known ? words.sayDynamic(`checks.threshold.${id}`) : id;
  return words.say("colleagues.place.threshold", { label });
}

/** What one copy has of an entry beside the answers. */
export function entryInWords(words: Words, { part, id }: EntryPlace, entry: unknown): string[] {
  if (entry === undefined) return [words.say("colleagues.entry.none")];
  if (part === "comments") {
    const { author, when, text, done } = entry as Comment;
    const named = { author, date: words.date(when.slice(0, 10)) };
    return [words.say(done ? "comments.line.settled" : "comments.line", named), text];
  }
  if (part === "overrides") {
    const { who, why, when } = entry as Override;
    return [words.say("checks.shared.override.said", { who, why, when: words.date(when) })];
  }
  if (part === "limits") return limitInWords(words, id, entry as EditLimit);
  if (part === "votes") return closingInWords(words, entry as VoteRound);
  if (part === "ballots") return ballotInWords(words, entry as Ballot);
  if (part === "shocks") return shockInWords(words, entry as ShockChoice);
  if (part === "figures") {
    const { value, reason } = entry as PlanFigure;
    return [words.number(value), ...reasonInWords(words, reason)];
  }
  const { value, reason } = entry as ThresholdChange;
  const { unit } = (thresholds[id as ThresholdId] as Threshold | undefined) ?? {};
  return [amountInWords(words, value, unit), ...reasonInWords(words, reason)];
}

function shockInWords(words: Words, { levels, leftOut, reason }: ShockChoice): string[] {
  const tried = words.list((levels ?? []).map((level) => words.number(level)));
  return [
    ...(leftOut ? [words.say("colleagues.shock.left-out")] : []),
    ...(levels ? [words.say("colleagues.shock.levels", { levels: tried })] : []),
    ...reasonInWords(words, reason),
  ];
}

/** What an author did to a clause of the draft. */
export function draftPlaceInWords(words: Words, part: DraftPart): string {
  return words.say(`colleagues.place.draft.${part}`);
}

/** What one copy has of it: the words, or that the clause is struck or stands. */
export function draftPartInWords(words: Words, part: DraftPart, entry: unknown): string[] {
  const { base, text, variant } = (entry ?? {}) as Record<"base" | "text" | "variant", string>;
  if (entry === undefined) return [words.say(`colleagues.draft.without.${part}`)];
  if (part === "struck") return [words.say("colleagues.draft.struck", { text: base })];
  return [part === "variants" ? variant : text];
}
