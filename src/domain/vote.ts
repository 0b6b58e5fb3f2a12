import * as z from "zod/mini";
import { rowId } from "./field";
import { longText, shortText } from "./stated-schema";

/** What a colleague may say to a choice. */
export const positions = ["support", "amend", "oppose"] as const;
export type Position = (typeof positions)[number];

/** A choice that is voted on: a field or, with `row`, a column of a row of a list. */
const choiceAt = z.strictObject({ path: shortText(), row: z.optional(rowId()) });
export type VotedChoice = z.infer<typeof choiceAt>;

/** A first vote on some choices of a design, before the colleagues discuss them. */
export const voteRoundSchema = z.strictObject({
  id: rowId(),
  opened: z.iso.datetime(),
  choices: z.array(choiceAt).check(z.minLength(1), z.maxLength(300)),
  /** Absent while votes are still taken; until then nobody is shown how others voted. */
  closed: z.optional(z.iso.datetime()),
});
export type VoteRound = z.infer<typeof voteRoundSchema>;

/** How one colleague stands to one choice, and on what grounds. */
export const voteSchema = z.strictObject({
  at: choiceAt,
  position: z.enum(positions),
  /** What should stand instead, in the colleague's words. */
  amendment: z.optional(longText()),
  reason: z.optional(longText()),
  /** Ids of the findings that the colleague goes by. */
  findings: z.optional(z.array(rowId()).check(z.maxLength(50))),
  /** The value that was voted on, as the canonical text of it; absent where it was not stated. */
  on: z.optional(z.string().check(z.maxLength(20000))),
});
export type Vote = z.infer<typeof voteSchema>;

/** What one colleague handed in for one round. */
export const ballotSchema = z.strictObject({
  id: rowId(),
  /** The id of the round. */
  round: rowId(),
  author: shortText(),
  unit: z.optional(shortText()),
  cast: z.iso.datetime(),
  votes: z.array(voteSchema).check(z.maxLength(300)),
});
export type Ballot = z.infer<typeof ballotSchema>;
