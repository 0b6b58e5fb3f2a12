import * as z from "zod/mini";

const port = z.int().check(z.gte(1), z.lte(65535));

/** The names that a team may have in a room: they are said aloud and typed, in small letters. */
export const teamName = /^[a-z0-9-]{1,40}$/;

const code = z.string().check(z.regex(/^[A-Z0-9]{6,40}$/));

/** A team of a room; put out, its code opens nothing. */
const teamSchema = z.strictObject({
  id: z.string().check(z.regex(teamName)),
  code,
  isOut: z.optional(z.boolean()),
});
export type RoomTeam = z.infer<typeof teamSchema>;

/** A room as it lies in its folder from one start to the next. */
export const roomRecordSchema = z.strictObject({
  version: z.literal(1),
  teams: z.array(teamSchema).check(z.maxLength(200)),
  facilitator: code,
  /** The password of the user that makes the room's store; shown to nobody. */
  setup: z.string().check(z.minLength(20), z.maxLength(100)),
  /** The password by which servers of one cluster know each other. */
  routes: z.string().check(z.minLength(20), z.maxLength(100)),
  host: z.string().check(z.minLength(1), z.maxLength(255)),
  port,
  wsPort: port,
  /** For the command alone, on this computer. */
  clientPort: port,
  cert: z.optional(z.string()),
  key: z.optional(z.string()),
  cluster: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(255)))),
});
export type RoomRecord = z.infer<typeof roomRecordSchema>;

/** The teams whose codes are valid. */
export function teamsIn({ teams }: Pick<RoomRecord, "teams">): RoomTeam[] {
  return teams.filter(({ isOut }) => !isOut);
}
