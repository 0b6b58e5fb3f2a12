import type { RoomLink } from "../../classroom/live/enter-room";
import {
  allTeamKeys,
  exerciseKeys,
  facilitatorUser,
  teamKeys,
  teamUser,
} from "../../classroom/room/keys";
import { type Joined, keepJoined, keepRunTold, keptJoined } from "../../storage/kept-room";
import { isFacilitator } from "../../storage/room-address";
import { newDesignId } from "../new-design-id";
import { followNetwork } from "./link-events";
import { nobodyThere, useRoom } from "./room-store";
import { TeamSession } from "./team-session";
import { TrainerSession } from "./trainer-session";

interface InRoom {
  session: TeamSession | TrainerSession;
  link: RoomLink;
  unfollow(): void;
}

let now: InRoom | undefined;
/** How often a room was asked for or left: what a later word overtook is not gone on with. */
let asked = 0;

/** What is typed to come into a room. */
export type Entry = Omit<Joined, "member">;

/** Comes into a room, and back into it whenever this page is loaded again, until it is left. */
export async function joinRoom(entry: Entry): Promise<void> {
  const last = keptJoined();
  const isSame = last?.team === entry.team && last.servers.join() === entry.servers.join();
  // A member of the team keeps the id under which the others know it.
  const member = isSame ? last.member : newDesignId().slice(0, 16);
  keepRunTold(undefined);
  await enter({ ...entry, member }, false);
}

/** Comes back into the room that this browser was in, if any, unless one was asked for meanwhile. */
export async function rejoinRoom(): Promise<void> {
  const joined = keptJoined();
  if (joined && asked === 0) await enter(joined, true);
}

async function enter(joined: Joined, isReturn: boolean): Promise<void> {
  asked += 1;
  const turn = asked;
  await end();
  if (turn !== asked) return;
  keepJoined(joined);
  useRoom.setState({ ...nobodyThere, joined, link: { state: "connecting" } });
  const { enterRoom } = await import("../../classroom/live/enter-room");
  // Two sessions on one design would take each other's changes for the author's.
  if (turn !== asked) return;
  const isTrainer = isFacilitator(joined.team);
  const session = isTrainer ? new TrainerSession(joined) : new TeamSession(joined);
  if (isReturn && session instanceof TeamSession) session.resume();
  const link = enterRoom({
    servers: joined.servers,
    user: isTrainer ? facilitatorUser : teamUser(joined.team),
    code: joined.code,
    watched: [exerciseKeys, isTrainer ? allTeamKeys : teamKeys(joined.team)],
    onState: (state) => {
      if (state.state !== "live") session.away();
      if (useRoom.getState().joined === joined) useRoom.setState({ link: state });
    },
    onHeard: (heard) => session.heard(heard),
    onLive: (way) => session.live(way),
  });
  now = { session, link, unfollow: followNetwork(link) };
}

async function end(): Promise<void> {
  const last = now;
  now = undefined;
  last?.unfollow();
  await last?.session.leave(last.link);
}

/** Leaves the room; the work stays on this device, and can be handed in as a file. */
export async function leaveRoom(): Promise<void> {
  asked += 1;
  await end();
  keepJoined(undefined);
  keepRunTold(undefined);
  useRoom.setState(nobodyThere);
}

/** For the trainer: tells the teams that the room is closed, and leaves it. */
export async function closeRoom(): Promise<void> {
  if (now?.session instanceof TrainerSession) await now.session.close(now.link);
  await leaveRoom();
}

/** For the trainer: opens the run in a room in which another one stands. */
export function takeRoomOver(): void {
  if (now?.session instanceof TrainerSession) now.session.takeOver();
}

/** Puts a change in after all that the room had not taken. */
export function takeMine(key: string): void {
  if (now?.session instanceof TeamSession) now.session.work?.takeMine(key);
}

/** Lets it go, so that what stands there stands alone. */
export function letMineGo(key: string): void {
  if (now?.session instanceof TeamSession) now.session.work?.letGo(key);
}

/** Tries at once again where the room is away. */
export function hurryRoom(): void {
  now?.link.hurry();
}
