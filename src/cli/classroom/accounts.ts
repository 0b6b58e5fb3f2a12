import { facilitatorUser, inboxPrefix } from "../../classroom/room/keys";
import {
  type RoomAccess,
  roomAccesses,
  roomPermissions,
  roomServices,
} from "../../classroom/room/permissions";
import type { RoomRecord } from "./room-record";

/** The account that holds the room's stream; nobody of the room is in it. */
const roomAccount = "ROOM";
/** The user that makes the bucket. Its password never leaves the room's folder. */
export const setupUser = "setup";

/** What one user's connections may hold at a time: members with a few tabs each, and their watches. */
const limits = { max_connections: 60, max_subscriptions: 600, max_payload: 600_000 };
/** A facilitator has a few tabs and reads everything. */
const facilitatorLimits = { ...limits, max_connections: 20 };

const accountOf = ({ user }: RoomAccess) => `USER_${user}`;

function userAccount(access: RoomAccess, password: string | undefined) {
  const { user } = access;
  return {
    limits: user === facilitatorUser ? facilitatorLimits : limits,
    users: password ? [{ user, password, permissions: roomPermissions(access) }] : [],
    imports: [
      ...roomServices(access).map(({ subject, as }) => ({
        service: { account: roomAccount, subject },
        to: as,
      })),
      { stream: { account: roomAccount, subject: `${inboxPrefix(user)}.>` } },
    ],
  };
}

/** Each subject that is handed out, and to whose accounts. */
function exportsTo(accesses: readonly RoomAccess[]) {
  const services = new Map<string, string[]>();
  for (const access of accesses)
    for (const { subject } of roomServices(access))
      services.set(subject, [...(services.get(subject) ?? []), accountOf(access)]);
  return [
    ...[...services].map(([service, accounts]) => ({ service, accounts })),
    ...accesses.map((access) => ({
      stream: `${inboxPrefix(access.user)}.>`,
      accounts: [accountOf(access)],
    })),
  ];
}

/**
 * The accounts of a server that holds a room: the room's own, and one for each user in it. The account
 * of a team that is put out stays, with nobody in it: a server that is told of an account again while
 * it runs gives it none of its ways back into the room.
 */
export function roomAccounts(record: Pick<RoomRecord, "teams" | "facilitator" | "setup">) {
  const { teams } = record;
  const codes = [record.facilitator, ...teams.map(({ code, isOut }) => (isOut ? undefined : code))];
  const accesses = roomAccesses(teams.map(({ id }) => id));
  return {
    [roomAccount]: {
      jetstream: "enabled",
      users: [{ user: setupUser, password: record.setup }],
      exports: exportsTo(accesses),
    },
    ...Object.fromEntries(
      accesses.map((access, at) => [accountOf(access), userAccount(access, codes[at])]),
    ),
  };
}
