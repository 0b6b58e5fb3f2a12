import { connect } from "@nats-io/transport-node";
import { enterRoom, type RoomLink } from "../../src/classroom/live/enter-room";
import type { LinkState } from "../../src/classroom/live/link-state";
import { answerKey, exerciseKeys, teamKeys, teamUser } from "../../src/classroom/room/keys";
import { Outbox, type RoomWay } from "../../src/classroom/room/outbox";

/** A change that the room has acknowledged: what stands under which revision of which key. */
export interface Acknowledged {
  key: string;
  revision: number;
  text: string;
}

/** One member of a team: the page's own outbox and link, over TCP instead of WebSocket. */
export interface Member {
  team: string;
  state(): LinkState["state"];
  change(name: string, value: unknown): void;
  waiting(): number;
  leave(): Promise<void>;
}

export interface MemberSetting {
  team: string;
  code: string;
  servers: readonly string[];
  onAcknowledged(acknowledged: Acknowledged): void;
}

/** The way to the room, with a word about each change that it acknowledges. */
function told(way: RoomWay, onAcknowledged: MemberSetting["onAcknowledged"]): RoomWay {
  return {
    look: (key) => way.look(key),
    put: async (key, text, base) => {
      const result = await way.put(key, text, base);
      if (result.outcome === "acknowledged")
        onAcknowledged({ key, revision: result.revision, text });
      return result;
    },
  };
}

/** Brings one member into a room, to stay there whatever becomes of its servers. */
export function comeIn({ team, code, servers, onAcknowledged }: MemberSetting): Member {
  let state: LinkState["state"] = "connecting";
  const outbox = new Outbox({
    room: "load",
    who: `Member of ${team}`,
    newId: () => crypto.randomUUID(),
    now: () => new Date(),
    chance: Math.random,
    later: (ms, act) => void setTimeout(act, ms),
    changed: () => {},
    fits: () => true,
    take: () => {},
    unreadable: (key) => {
      throw new Error(`What stands under ${key} cannot be read.`);
    },
  });
  const link: RoomLink = enterRoom({
    servers,
    user: teamUser(team),
    code,
    connect,
    watched: [exerciseKeys, teamKeys(team)],
    onState: (now) => {
      state = now.state;
      if (state !== "live") outbox.follow(undefined);
    },
    onHeard: ({ key, ...standing }) => outbox.hear(key, standing),
    onLive: (way) => outbox.follow(told(way, onAcknowledged)),
  });
  return {
    team,
    state: () => state,
    change: (name, value) => outbox.change(answerKey(team, "force", name), value),
    waiting: () => Object.keys(outbox.replica.pending).length,
    leave: () => link.leave(),
  };
}
