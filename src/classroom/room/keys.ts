import { type SectionId, sectionIds } from "../../domain/design";

/** The one bucket of a room, and the stream behind it. */
export const roomBucket = "ROOM";
export const roomStream = `KV_${roomBucket}`;
/** What every subject of the bucket begins with; a key follows it. */
export const subjectPrefix = `$KV.${roomBucket}.`;

/** The largest value of a key, in bytes: a whole design with its texts stays well below it. */
export const largestValue = 512 * 1024;

/** The user of the trainer. */
export const facilitatorUser = "facilitator";
const teamUserPrefix = "team-";

/** What a room says of its exercise: the trainer writes it and everybody in the room reads it. */
export const copyKey = "exercise.copy";
export const runKey = "exercise.run";
const injectPrefix = "exercise.inject.";

/** An inject that was released, or "debrief". */
export const injectKey = (inject: string) => `${injectPrefix}${escapedId(inject)}`;

/** A key of a room, taken apart. */
export type RoomKey =
  | { kind: "copy" }
  | { kind: "run" }
  | { kind: "inject"; inject: string }
  /** One answer of a team's design; a list is one answer with all of its rows. */
  | { kind: "answer"; team: string; section: SectionId; field: string }
  /** A part of the design that is no answer; with an `entry` one entry of a list of such. */
  | { kind: "part"; team: string; name: string; entry?: string }
  | { kind: "member"; team: string; member: string };

/** All keys of the exercise, and all of one team: as a filter of a watch and in permissions. */
export const exerciseKeys = "exercise.>";
export const teamKeys = (team: string) => `team.${escapedId(team)}.>`;
export const allTeamKeys = "team.>";

export const answerKey = (team: string, section: SectionId, field: string) =>
  `team.${escapedId(team)}.answer.${section}.${field}`;

export const partKey = (team: string, name: string, entry?: string) =>
  `team.${escapedId(team)}.part.${escapedId(name)}${entry === undefined ? "" : `.${escapedId(entry)}`}`;

export const memberKey = (team: string, member: string) =>
  `team.${escapedId(team)}.member.${escapedId(member)}`;

/** The user that the members of a team sign in as; the password is the team's join code. */
export const teamUser = (team: string) => `${teamUserPrefix}${escapedId(team)}`;

/** The inbox of a user, in which nobody else reads. */
export const inboxPrefix = (user: string) => `_INBOX_${user}`;

/**
 * An id as one token of a key. Letters, figures and hyphens stay; every other byte of its UTF-8 form
 * becomes "=" and two hexadecimal figures, so that no id can begin another level or name all keys.
 */
export function escapedId(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, "\ufffd"))
    .replace(/[_.!~*'()]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
    .replace(/%(..)/g, (_, hex: string) => `=${hex.toLowerCase()}`);
}

/** The id of an escaped token; undefined where it is not how `escapedId` writes any. */
export function readId(token: string): string | undefined {
  if (token === "" || token.length > longestToken) return undefined;
  if (!/^(?:[A-Za-z0-9-]|=[0-9a-f]{2})+$/.test(token)) return undefined;
  try {
    const id = decodeURIComponent(token.replaceAll("=", "%"));
    return escapedId(id) === token ? id : undefined;
  } catch {
    return undefined;
  }
}

/** Longer than any id of ours, and short enough for a hostile one to cost nothing. */
const longestToken = 400;

/** Takes a key apart that came from outside. Undefined for all that is no key of a room. */
export function readKey(key: string): RoomKey | undefined {
  if (key.length > 4 * longestToken) return undefined;
  const [head, ...rest] = key.split(".");
  if (head === "exercise") return readExerciseKey(rest);
  return head === "team" ? readTeamKey(rest) : undefined;
}

function readExerciseKey([name, token, ...more]: string[]): RoomKey | undefined {
  if (more.length > 0) return undefined;
  if (token === undefined) return name === "copy" || name === "run" ? { kind: name } : undefined;
  const inject = readId(token);
  return name === "inject" && inject !== undefined ? { kind: "inject", inject } : undefined;
}

function readTeamKey([teamToken = "", kind, one = "", two, ...more]: string[]):
  | RoomKey
  | undefined {
  const team = readId(teamToken);
  if (team === undefined || more.length > 0) return undefined;
  if (kind === "answer") return readAnswerKey(team, one, two);
  const id = readId(one);
  if (id === undefined) return undefined;
  if (kind === "member") return two === undefined ? { kind, team, member: id } : undefined;
  if (kind !== "part") return undefined;
  if (two === undefined) return { kind, team, name: id };
  const entry = readId(two);
  return entry === undefined ? undefined : { kind, team, name: id, entry };
}

function readAnswerKey(team: string, section: string, field = ""): RoomKey | undefined {
  const known = sectionIds.find((each) => each === section);
  return known && /^[a-zA-Z][a-zA-Z0-9]{0,79}$/.test(field)
    ? { kind: "answer", team, section: known, field }
    : undefined;
}
