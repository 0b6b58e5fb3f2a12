import { codesFor } from "../../classroom/codes";
import type { RoomRecord, RoomTeam } from "./room-record";

/**
 * Characters of a room's codes. They can be tried from afar, so they are longer than those of an
 * inject: some 41 bits for a team, 55 for the facilitator.
 */
const teamCodeLength = 9;
const facilitatorCodeLength = 12;

type Random = (count: number) => Uint8Array;

/** A password that is typed by nobody. */
function password(random: Random): string {
  return Buffer.from(random(24)).toString("base64url");
}

function newTeams(ids: readonly string[], random: Random): RoomTeam[] {
  const codes = codesFor(ids, random, teamCodeLength);
  return ids.map((id) => ({ id, code: codes[id] ?? "" }));
}

/** Where a room is reached. */
export type RoomPlace = Pick<
  RoomRecord,
  "host" | "port" | "wsPort" | "clientPort" | "cert" | "key" | "cluster"
>;

/** A room that was never open, with a code for each team and for the facilitator. */
export function newRecord(teams: readonly string[], place: RoomPlace, random: Random): RoomRecord {
  const facilitator = codesFor(["facilitator"], random, facilitatorCodeLength);
  return {
    version: 1,
    teams: newTeams(teams, random),
    facilitator: facilitator.facilitator ?? "",
    setup: password(random),
    routes: password(random),
    ...place,
  };
}

/** The room for these teams: who was in it keeps its code, and who is not named any more is put out. */
export function withTeams(
  record: RoomRecord,
  teams: readonly string[],
  random: Random,
): RoomRecord {
  const known = record.teams.map(({ id, code, isOut }) =>
    teams.includes(id) && !isOut ? { id, code } : { id, code, isOut: true },
  );
  const isNew = (id: string) => !known.some((team) => team.id === id);
  return { ...record, teams: [...known, ...newTeams(teams.filter(isNew), random)] };
}

/** The room after a team's code has ended. */
export function withoutTeam(record: RoomRecord, team: string): RoomRecord {
  const teams = record.teams.map((each) => (each.id === team ? { ...each, isOut: true } : each));
  return { ...record, teams };
}

/** The room after a team was given a new code. */
export function withNewCode(record: RoomRecord, team: string, random: Random): RoomRecord {
  const fresh = newTeams([team], random);
  const teams = record.teams.map((each) => fresh.find(({ id }) => id === each.id) ?? each);
  return { ...record, teams };
}
