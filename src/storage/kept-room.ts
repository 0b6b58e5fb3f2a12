import * as z from "zod/mini";
import type { Replica } from "../classroom/room/replica";
import { readReplica } from "../classroom/room/replica-schema";
import { type RunTold, runToldSchema } from "../classroom/room/told";
import { shortText } from "../domain/stated-schema";
import { storagePrefix } from "./database-names";

/** The room that this browser is in: with it a reload comes back without typing. */
const joinedSchema = z.strictObject({
  servers: z.array(shortText()).check(z.minLength(1), z.maxLength(9)),
  /** The id of the team, or "facilitator". */
  team: shortText(),
  code: shortText(),
  name: shortText(),
  /** An id of this browser among the members of its team. */
  member: shortText(),
  /** The run that a trainer has opened the room for. */
  run: z.optional(shortText()),
});
export type Joined = z.infer<typeof joinedSchema>;

const joinedKey = `${storagePrefix}.room`;
const replicaKey = (room: string, team: string) => `${storagePrefix}.room-work.${room}.${team}`;
const appliedKey = (room: string, team: string) => `${storagePrefix}.room-opened.${room}.${team}`;
const toldKey = (exercise: string) => `${storagePrefix}.room-told.${exercise}`;

function read(key: string): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(key) ?? "null");
  } catch {
    return undefined;
  }
}

/** False where the browser refuses, or has no room. */
function write(key: string, value: unknown): boolean {
  try {
    if (value === undefined) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** The room that this browser has joined and not left. */
export function keptJoined(): Joined | undefined {
  const known = joinedSchema.safeParse(read(joinedKey));
  return known.success ? known.data : undefined;
}

/** Keeps it; `undefined` forgets it, code and all. */
export const keepJoined = (joined: Joined | undefined): boolean => write(joinedKey, joined);

const runKey = `${storagePrefix}.room-run`;

/** What the room last said of its run; undefined where this browser has not been in one. */
export function keptRunTold(): RunTold | undefined {
  const known = runToldSchema.safeParse(read(runKey));
  return known.success ? known.data : undefined;
}

export const keepRunTold = (told: RunTold | undefined): boolean => write(runKey, told);

/** What of a team's work the room had not acknowledged when it was last kept. */
export const keptReplica = (room: string, team: string): Replica | undefined =>
  readReplica(read(replicaKey(room, team)));

export const keepReplica = (room: string, team: string, replica: Replica): boolean =>
  write(replicaKey(room, team), replica);

const namesSchema = z.array(shortText()).check(z.maxLength(60));

/** The injects that this browser has opened of a room. */
export function keptOpened(room: string, team: string): readonly string[] {
  const known = namesSchema.safeParse(read(appliedKey(room, team)));
  return known.success ? known.data : [];
}

export const keepOpened = (room: string, team: string, injects: readonly string[]): boolean =>
  write(appliedKey(room, team), injects);

const toldSchema = z.record(z.string(), z.string().check(z.maxLength(600_000)));

/** Texts of injects that a room told, by inject and code. */
export function keptTold(exercise: string): Readonly<Record<string, string>> {
  const known = toldSchema.safeParse(read(toldKey(exercise)));
  return known.success ? known.data : {};
}

export const keepTold = (exercise: string, told: Readonly<Record<string, string>>): boolean =>
  write(toldKey(exercise), told);
