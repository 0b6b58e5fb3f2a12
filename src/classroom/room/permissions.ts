/** The one bucket of a room, and the stream that holds it. */
export const roomBucket = "ROOM";
export const roomStream = `KV_${roomBucket}`;

/**
 * Where a user's own account finds what it may ask of the room's stream: the client's `apiPrefix`.
 * It is not the usual one, under which every account finds a stream service of its own that knows
 * no room.
 */
export const roomApiPrefix = "ROOM.API";

/** The account that holds the room's stream, which no team and no trainer is in. */
export const roomAccount = "ROOM";
/** The user that makes the bucket. Its password never leaves the server's folder. */
export const setupUser = "setup";
export const facilitatorUser = "facilitator";

const teamPrefix = "team-";

/** The user of a team; its password is the team's join code. */
export function teamUser(teamId: string): string {
  return `${teamPrefix}${teamId}`;
}

/** The team of a user; undefined for the facilitator and for anybody else. */
export function teamOfUser(user: string): string | undefined {
  return user.startsWith(teamPrefix) ? user.slice(teamPrefix.length) : undefined;
}

/** Where a user is answered; the client's `inboxPrefix`. No user may listen at another's. */
export function inboxPrefixOf(user: string): string {
  return `_INBOX_${user}`;
}

/** Which keys a user writes and which it reads, as patterns: `>` stands for all that follows. */
export interface RoomAccess {
  readonly user: string;
  readonly writes: readonly string[];
  readonly reads: readonly string[];
}

const exerciseKeys = "exercise.>";
const everyKey = ">";

/** A team writes its own keys and reads them and the exercise. */
export function teamAccess(teamId: string): RoomAccess {
  const own = `team.${teamId}.>`;
  return { user: teamUser(teamId), writes: [own], reads: [exerciseKeys, own] };
}

/** The facilitator writes the exercise and reads everything. */
export const facilitatorAccess: RoomAccess = {
  user: facilitatorUser,
  writes: [exerciseKeys],
  reads: [everyKey],
};

/** Everybody who may come into a room of these teams. */
export function roomAccesses(teamIds: readonly string[]): RoomAccess[] {
  return [facilitatorAccess, ...teamIds.map(teamAccess)];
}

/** A subject of the room's account, and the one under which a user's account finds it. */
export interface RoomService {
  readonly subject: string;
  readonly as: string;
}

const ofKey = (pattern: string) => `$KV.${roomBucket}.${pattern}`;

const asked = (subject: string): RoomService => ({
  subject: `$JS.API.${subject}`,
  as: `${roomApiPrefix}.${subject}`,
});

/**
 * What of the room's account a user's account is given, and nothing else of it exists there: to put
 * values under its keys, to watch those it reads, to ask for one of them, and to answer the stream's
 * pacing of a watch. Deleting, purging and looking at the stream are not among them.
 */
export function roomServices({ writes, reads }: RoomAccess): RoomService[] {
  return [
    ...writes.map((keys) => ({ subject: ofKey(keys), as: `${roomApiPrefix}.${ofKey(keys)}` })),
    ...reads.map((keys) => asked(`CONSUMER.CREATE.${roomStream}.*.${ofKey(keys)}`)),
    ...reads.map((keys) => asked(`DIRECT.GET.${roomStream}.${ofKey(keys)}`)),
    { subject: `$JS.FC.${roomStream}.>`, as: `$JS.FC.${roomStream}.>` },
  ];
}

/** What a user may say and hear within its own account. */
export interface RoomPermissions {
  readonly publish: readonly string[];
  readonly subscribe: readonly string[];
}

/**
 * The client tidies up after a watch by asking for its deletion. It may say so, and nobody hears it:
 * who could delete watches could delete another's.
 */
const saidToNobody = `${roomApiPrefix}.CONSUMER.DELETE.${roomStream}.*`;

/** The allow lists of a user: its services by their names there, and its own inbox. */
export function roomPermissions(access: RoomAccess): RoomPermissions {
  return {
    publish: [...roomServices(access).map(({ as }) => as), saidToNobody],
    subscribe: [`${inboxPrefixOf(access.user)}.>`],
  };
}
