import type { ParticipantsCopy } from "../../classroom/exercise/exercise";
import type { LiveWay } from "../../classroom/live/bucket";
import { contentsOf } from "../../classroom/room/contents";
import { readKey } from "../../classroom/room/keys";
import { Outbox } from "../../classroom/room/outbox";
import { begunWith, emptyReplica, type Replica } from "../../classroom/room/replica";
import { momentKey, readMoment, roomDesign } from "../../classroom/room/team-of-keys";
import type { RunTold } from "../../classroom/room/told";
import { withContent } from "../../classroom/room/with-content";
import { type Joined, keepReplica, keptReplica } from "../../storage/kept-room";
import { useDesignStore } from "../design-store";
import { desk } from "../desk";
import { momentsOf } from "../moments";
import { newDesignId } from "../new-design-id";
import { followDesign } from "./follow-design";
import { useRoom } from "./room-store";

/** A team's work while it is in a room: what is changed here goes there, and the other way about. */
export interface TeamWorkInRoom {
  hear(key: string, standing: { revision: number; text: string }): void;
  follow(way: LiveWay | undefined): void;
  /** Puts what the room had confirmed and has no more there again. */
  putBack(standing: ReadonlyMap<string, { revision: number; text: string }>): void;
  /** Puts a change in after all that was not taken. */
  takeMine(key: string): void;
  letGo(key: string): void;
  /** Sends the moments that were kept since. */
  sendMoments(): Promise<void>;
  stop(): void;
}

interface Sitting {
  joined: Joined;
  told: RunTold;
  copy: ParticipantsCopy;
  designId: string;
}

/** How long after a change what waits is kept, in milliseconds. */
const keepReplicaSoon = 400;

/** Ties the team's open design to the room. */
export function workInRoom({ joined, told, copy, designId }: Sitting): TeamWorkInRoom {
  const { team, name } = joined;
  const { room } = told;
  const begun = roomDesign(copy, told.cut, { team, run: told.run, name: team });
  const base = contentsOf(team, begun);
  const isOwn = (key: string) => {
    const read = readKey(key);
    return (read?.kind === "answer" || read?.kind === "part") && read.team === team;
  };
  const fits = (key: string, value: unknown) => {
    const read = readKey(key);
    if (read?.kind === "part" && read.name === "moment")
      return readMoment(key, value) !== undefined;
    const { design } = useDesignStore.getState();
    return (
      isOwn(key) && withContent(design?.id === designId ? design : begun, key, value) !== undefined
    );
  };
  const first = begunWith(keptReplica(room, team) ?? emptyReplica, base);
  /** What was known of the room when the design was last saved. */
  let saved = first.known;
  let keeping: ReturnType<typeof setTimeout> | undefined;
  const keep = (replica: Replica) => useRoom.setState({ isKept: keepReplica(room, team, replica) });
  // The design goes first: what is known of the room is never to be ahead of what lies here.
  const keepInTurn = async () => {
    keeping = undefined;
    const { replica } = outbox;
    const { autosave } = await desk();
    await autosave.flush();
    if (autosave.unsaved() === undefined) saved = replica.known;
    keep({ ...replica, known: saved });
  };
  const outbox = new Outbox(
    {
      room,
      who: name,
      newId: newDesignId,
      now: () => new Date(),
      chance: Math.random,
      later: (ms, act) => void setTimeout(act, ms),
      changed: (replica) => {
        useRoom.setState({ replica });
        keeping ??= setTimeout(() => void keepInTurn(), keepReplicaSoon);
      },
      fits,
      take: (key, value) => followed.take(key, value),
      unreadable: (key) =>
        useRoom.setState(({ unreadable }) => ({
          unreadable: unreadable.includes(key) ? unreadable : [...unreadable, key].slice(-mostTold),
        })),
    },
    first,
  );
  const followed = followDesign({ id: designId, team }, (key, value) => outbox.change(key, value));
  // What was changed while this page was away from the room is found by holding the two together.
  const there = followed.contents();
  for (const key of new Set([...base.keys(), ...there.keys()])) outbox.change(key, there.get(key));
  useRoom.setState({ replica: outbox.replica });
  const keepNow = () => {
    clearTimeout(keeping);
    keep(outbox.replica);
  };
  window.addEventListener("pagehide", keepNow);

  return {
    hear: (key, standing) => {
      if (isOwn(key)) outbox.hear(key, standing);
    },
    follow: (way) => outbox.follow(way),
    putBack: (standing) => {
      const has = followed.contents();
      outbox.putBack(standing, (key) => has.get(key));
    },
    takeMine: (key) => {
      const mine = outbox.replica.notTaken[key];
      if (!mine) return;
      followed.take(key, mine.value);
      outbox.change(key, mine.value);
      outbox.letGo(key);
    },
    letGo: (key) => outbox.letGo(key),
    sendMoments: async () => {
      for (const moment of await momentsOf(designId).catch(() => [])) {
        const key = momentKey(team, moment.moment);
        const { known, pending } = outbox.replica;
        if (!known[key] && !pending[key]) outbox.change(key, moment);
      }
    },
    stop: () => {
      followed.stop();
      outbox.follow(undefined);
      window.removeEventListener("pagehide", keepNow);
      keepNow();
    },
  };
}

const mostTold = 50;
