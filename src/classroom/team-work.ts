import * as z from "zod/mini";
import { mandateDesignSchema } from "../domain/design";
import { rowId } from "../domain/field";

export const teamWorkVersion = 1;

/**
 * What a team hands in: its design as it is, and as it was at certain moments. The design's own
 * `exercise` part says which exercise and which team; votes and ballots are in the design.
 */
export const teamWorkSchema = z.strictObject({
  kind: z.literal("team-work"),
  schemaVersion: z.literal(teamWorkVersion),
  handedIn: z.iso.datetime(),
  design: mandateDesignSchema,
  moments: z
    .array(
      z.strictObject({
        /** "start", "first-vote", "debrief", or the id of the inject just before which it was kept. */
        moment: rowId(),
        at: z.iso.datetime(),
        design: mandateDesignSchema,
      }),
    )
    .check(z.maxLength(60)),
});
export type TeamWork = z.infer<typeof teamWorkSchema>;

/** The same with the designs in it unread, each of which may be of an older form than this. */
export const teamWorkEnvelope = z.strictObject({
  ...teamWorkSchema.shape,
  design: z.unknown(),
  moments: z
    .array(z.strictObject({ moment: rowId(), at: z.iso.datetime(), design: z.unknown() }))
    .check(z.maxLength(60)),
});
