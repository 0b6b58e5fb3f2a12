import { create } from "zustand";
import type { LinkState } from "../../classroom/live/link-state";
import type { Member } from "../../classroom/room/presence";
import { emptyReplica, type Replica } from "../../classroom/room/replica";
import type { RunTold } from "../../classroom/room/told";
import type { Clock } from "../../classroom/run";
import type { Joined } from "../../storage/kept-room";

/** A team as the trainer sees it in a room. */
export interface TeamSeen {
  readonly id: string;
  readonly name: string;
  readonly members: readonly Member[];
  readonly last: { readonly at: string; readonly who: string } | undefined;
  /** How many of its keys hold something that is no value for there. */
  readonly unreadable: number;
}

/** Why a member is not at work although the way to the room is open. */
export type RoomTrouble =
  /** The trainer has not opened an exercise in it. */
  | "no-exercise"
  /** What the trainer's side wrote cannot be read here. */
  | "unreadable-exercise"
  /** The author stayed with an open design that could not be saved. */
  | "stayed"
  /** For the trainer: another exercise is open in this room. */
  | "other-run";

export interface RoomNow {
  joined: Joined | undefined;
  link: LinkState;
  trouble: RoomTrouble | undefined;
  told: RunTold | undefined;
  /** The trainer's clock by this device's own. */
  clock: Clock | undefined;
  members: readonly Member[];
  /** How far the server's clock is ahead of this device's, in milliseconds. */
  ahead: number;
  replica: Replica;
  /** Keys under which something stands that was left out. */
  unreadable: readonly string[];
  /** False where the browser has no room to keep what waits. */
  isKept: boolean;
  /** Injects that arrived, the newest last; "debrief" among them. */
  arrived: readonly { id: string; title: string | undefined; said: readonly string[] }[];
  teams: readonly TeamSeen[];
}

export const nobodyThere: RoomNow = {
  joined: undefined,
  link: { state: "left" },
  trouble: undefined,
  told: undefined,
  clock: undefined,
  members: [],
  ahead: 0,
  replica: emptyReplica,
  unreadable: [],
  isKept: true,
  arrived: [],
  teams: [],
};

/** What is known of the room that this page is in. */
export const useRoom = create<RoomNow>(() => nobodyThere);
