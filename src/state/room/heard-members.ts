import type { Heard } from "../../classroom/live/watch-keys";
import { readKey } from "../../classroom/room/keys";
import { type Member, readPresence } from "../../classroom/room/presence";

/** The members of whom a room has told, by team and id. */
export class HeardMembers {
  readonly #all = new Map<string, Member & { team: string }>();

  /** Takes in a sign of a member; false where it is none. */
  hear({ key, text, written }: Heard): boolean {
    const read = readKey(key);
    if (read?.kind !== "member") return false;
    const presence = readPresence(text);
    // A hostile team could name thousands: it fills its own row, and nobody else's.
    if (presence && (this.#all.has(key) || this.of(read.team).length < mostMembers))
      this.#all.set(key, { ...presence, id: read.member, team: read.team, at: written });
    return true;
  }

  of(team: string): Member[] {
    return [...this.#all.values()].filter((member) => member.team === team);
  }
}

/** Of one team. */
const mostMembers = 200;
