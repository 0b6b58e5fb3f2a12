import {
  exerciseKeys,
  facilitatorUser,
  inboxPrefix,
  roomStream,
  subjectPrefix,
  teamKeys,
  teamUser,
} from "./keys";

/**
 * Where a user's own account finds what it may ask of the room's stream: the client's `apiPrefix`.
 * It is not the usual one, under which every account finds a service for streams of its own, which
 * knows no room.
 */
export const roomApiPrefix = "ROOM.API";

/** Which keys a user writes and which it reads, as patterns: `>` stands for all that follows. */
export interface RoomAccess {
  readonly user: string;
  readonly writes: readonly string[];
  readonly reads: readonly string[];
}

const everyKey = ">";

/** A team writes its own keys and reads them and the exercise. */
export function teamAccess(team: string): RoomAccess {
  const own = teamKeys(team);
  return { user: teamUser(team), writes: [own], reads: [exerciseKeys, own] };
}

/** The facilitator writes the exercise and reads everything. */
export const facilitatorAccess: RoomAccess = {
  user: facilitatorUser,
  writes: [exerciseKeys],
  reads: [everyKey],
};

/** Everybody who may come into a room of these teams. */
export function roomAccesses(teams: readonly string[]): RoomAccess[] {
  return [facilitatorAccess, ...teams.map(teamAccess)];
}

/** A subject of the account that holds the room, and its name in the account of a user. */
export interface RoomService {
  readonly subject: string;
  readonly as: string;
}

const ofKeys = (keys: string) => `${subjectPrefix}${keys}`;

const asked = (request: string): RoomService => ({
  subject: `$JS.API.${request}`,
  as: `${roomApiPrefix}.${request}`,
});

/**
 * What a user's account is given of the room, and nothing else of the room exists there: putting
 * values under the keys it writes, watching those it reads, asking for one of them, and answering the
 * stream's pacing of a watch. Deleting, purging and looking at the stream are not among them.
 *
 * Each user has an account of its own because allow lists alone do not hold: the server sends an
 * answer to whatever subject the asker names, and within one account that may be another team's key
 * or the request that deletes the stream.
 */
export function roomServices({ writes, reads }: RoomAccess): RoomService[] {
  return [
    ...writes.map((keys) => ({ subject: ofKeys(keys), as: `${roomApiPrefix}.${ofKeys(keys)}` })),
    ...reads.map((keys) => asked(`CONSUMER.CREATE.${roomStream}.*.${ofKeys(keys)}`)),
    ...reads.map((keys) => asked(`DIRECT.GET.${roomStream}.${ofKeys(keys)}`)),
    { subject: `$JS.FC.${roomStream}.>`, as: `$JS.FC.${roomStream}.>` },
  ];
}

/**
 * The client tidies up after a watch by asking for its deletion. It may say so, and nobody hears it:
 * who could delete watches could delete another's.
 */
const saidToNobody = `${roomApiPrefix}.CONSUMER.DELETE.${roomStream}.*`;

/** The allow lists of a user within its own account: its services and its own inbox. */
export function roomPermissions(access: RoomAccess) {
  return {
    publish: [...roomServices(access).map(({ as }) => as), saidToNobody],
    subscribe: [`${inboxPrefix(access.user)}.>`],
  };
}
