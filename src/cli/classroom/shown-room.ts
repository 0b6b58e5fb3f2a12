import encodeQR from "qr";
import { shownCode } from "../../classroom/codes";
import { doorOf, roomLink, serversOf, trainersDoor } from "./addresses";
import type { RoomRecord } from "./room-record";
import type { Say } from "./say";

/**
 * What the terminal shows of a room: its address, as text and to scan, and the codes. `others` are
 * further addresses of this computer.
 */
export function shownRoom(say: Say, record: RoomRecord, others: readonly string[] = []): string {
  const isPlain = serversOf(record).every((server) => server.startsWith("ws:"));
  const isAlone = /^(localhost|127\.)/.test(record.host);
  const lines = [
    say("room-server.address", { address: doorOf(record) }),
    ...others.map((host) => say("room-server.also-at", { address: doorOf({ ...record, host }) })),
    ...(isAlone ? [say("room-server.alone")] : []),
    "",
    say("room-server.scan"),
    encodeQR(roomLink(record), "ascii", { border: 2 }).trimEnd(),
    doorOf(record),
    "",
    say("room-server.trainer", {
      code: shownCode(record.facilitator),
      address: trainersDoor(record),
    }),
    ...record.teams.map(({ id, code, isOut }) =>
      isOut
        ? say("room-server.team-out", { team: id })
        : say("room-server.team", { team: id, code: shownCode(code) }),
    ),
    "",
    ...(isPlain && !isAlone ? [say("room-server.plain")] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** Names of a room's teams, as a list to choose from. */
export const teamNames = ({ teams }: Pick<RoomRecord, "teams">) =>
  teams.map(({ id }) => id).join(", ");
