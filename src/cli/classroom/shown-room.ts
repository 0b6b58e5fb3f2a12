import encodeQR from "qr";
import { shownCode } from "../../classroom/codes";
import { pageOf, roomLink, serversOf } from "./addresses";
import type { RoomRecord } from "./room-record";
import type { Say } from "./say";

/**
 * What the terminal shows of a room: its address, as text and to scan, and the codes. `others` are
 * further addresses of this computer.
 */
export function shownRoom(say: Say, record: RoomRecord, others: readonly string[] = []): string {
  const page = roomLink(record);
  const isPlain = serversOf(record).every((server) => server.startsWith("ws:"));
  const isAlone = /^(localhost|127\.)/.test(record.host);
  const lines = [
    say("room-server.address", { address: pageOf(record) }),
    ...others.map((host) => say("room-server.also-at", { address: pageOf({ ...record, host }) })),
    ...(isAlone ? [say("room-server.alone")] : []),
    "",
    say("room-server.scan"),
    encodeQR(page, "ascii", { border: 2 }).trimEnd(),
    page,
    "",
    say("room-server.trainer", { code: shownCode(record.facilitator) }),
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
