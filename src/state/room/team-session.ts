import type { ParticipantsCopy } from "../../classroom/exercise/exercise";
import type { Inject } from "../../classroom/exercise/inject";
import type { LiveWay } from "../../classroom/live/bucket";
import type { RoomLink } from "../../classroom/live/enter-room";
import type { Heard } from "../../classroom/live/watch-keys";
import { copyKey, memberKey, partKey, readKey, runKey } from "../../classroom/room/keys";
import { awayAfter, presenceEvery, presenceText } from "../../classroom/room/presence";
import { designIdOf } from "../../classroom/room/team-of-keys";
import { clockTold, type RunTold, readInjectTold, readRunTold } from "../../classroom/room/told";
import {
  type Joined,
  keepOpened,
  keepRunTold,
  keptOpened,
  keptRunTold,
} from "../../storage/kept-room";
import { useDesignStore } from "../design-store";
import { onMomentKept } from "../moments";
import { HeardMembers } from "./heard-members";
import { openDebriefTold, openInjectTold } from "./opens-injects";
import { copyKept, copyTold, keepCopyTold } from "./room-copy";
import { useRoom } from "./room-store";
import { sitDown } from "./sit-down";
import { type TeamWorkInRoom, workInRoom } from "./team-work";

/** What a member of a team hears in a room, and does about it, one thing after the other. */
export class TeamSession {
  readonly #standing = new Map<string, Heard>();
  readonly #members = new HeardMembers();
  #way: LiveWay | undefined;
  /** The way has just opened: all that stands in the room has been heard, and nothing was sent. */
  #isFresh = false;
  #work: (TeamWorkInRoom & { room: string }) | undefined;
  #copy: ParticipantsCopy | undefined;
  #saidAt = 0;
  #turn: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setInterval> | undefined;
  #stops: (() => void)[] = [];

  constructor(readonly joined: Joined) {
    this.#timer = setInterval(() => this.#saySign("here"), presenceEvery);
    this.#stops.push(onMomentKept(() => void this.#work?.sendMoments()));
  }

  /** Takes up the work of a page that was loaded anew, before the room is heard of again. */
  resume(): void {
    this.#turn = this.#turn.then(() => this.#takeUp()).catch(() => undefined);
  }

  async #takeUp(): Promise<void> {
    const told = keptRunTold();
    const copy = told && (await copyKept(told));
    if (!copy) return;
    useRoom.setState({ told });
    await this.#sit(told, copy);
  }

  get work(): TeamWorkInRoom | undefined {
    return this.#work;
  }

  heard(heard: Heard): void {
    const before = this.#standing.get(heard.key);
    if (before && before.revision >= heard.revision) return;
    if (this.#members.hear(heard)) {
      this.#countMembers(heard);
      return;
    }
    this.#standing.set(heard.key, heard);
    if (!this.#way) return;
    if (readKey(heard.key)?.kind === "answer" || readKey(heard.key)?.kind === "part")
      this.#work?.hear(heard.key, heard);
    else this.#later();
  }

  live(way: LiveWay): void {
    this.#way = way;
    this.#isFresh = true;
    void this.#saySign("here");
    this.#later();
  }

  away(): void {
    this.#way = undefined;
    this.#isFresh = false;
    // The next way tells all of it anew, also where the room has gone back behind it.
    this.#standing.clear();
    this.#work?.follow(undefined);
  }

  async leave(link: RoomLink): Promise<void> {
    clearInterval(this.#timer);
    for (const stop of this.#stops) stop();
    this.#work?.stop();
    await Promise.race([this.#saySign("left"), new Promise((go) => setTimeout(go, 1000))]);
    await link.leave();
  }

  async #saySign(state: "here" | "left"): Promise<void> {
    const { team, member, name } = this.joined;
    this.#saidAt = Date.now();
    const text = presenceText(name, state);
    await this.#way?.say(memberKey(team, member), text).catch(() => undefined);
    this.#countMembers();
  }

  #countMembers(heard?: Heard): void {
    const { team, member } = this.joined;
    const isOwn = heard?.key === memberKey(team, member) && this.#way !== undefined;
    // What this device said comes back with the time by the server's clock.
    const ahead = isOwn ? heard.written - this.#saidAt : useRoom.getState().ahead;
    const now = Date.now() + ahead;
    const members = this.#members.of(team).filter(({ at }) => now - at < 4 * awayAfter);
    useRoom.setState({ members, ahead });
    if (isOwn) this.#tellClock(useRoom.getState().told);
  }

  #tellClock(told: RunTold | undefined): void {
    const written = this.#standing.get(runKey)?.written;
    if (told && written !== undefined)
      useRoom.setState({ clock: clockTold(told, written, useRoom.getState().ahead) });
  }

  #later(): void {
    this.#turn = this.#turn.then(() => this.#catchUp()).catch(() => undefined);
  }

  /** Brings the work on this device to where the room is. */
  async #catchUp(): Promise<void> {
    const told = readRunTold(this.#standing.get(runKey)?.text ?? "");
    useRoom.setState({ told });
    this.#tellClock(told);
    if (!told) return useRoom.setState({ trouble: "no-exercise" });
    const copy = this.#copyOf(told);
    if (!copy) return useRoom.setState({ trouble: "unreadable-exercise" });
    await keepCopyTold(copy);
    if (this.#work?.room !== told.room && !(await this.#sit(told, copy))) return;
    keepRunTold(told);
    useRoom.setState({ trouble: undefined });
    await this.#openInjects(told, copy);
    for (const { key, ...standing } of this.#standing.values()) this.#work?.hear(key, standing);
    if (this.#isFresh) this.#work?.putBack(this.#standing);
    this.#isFresh = false;
    await this.#work?.sendMoments();
    this.#work?.follow(this.#way);
  }

  #copyOf(told: RunTold): ParticipantsCopy | undefined {
    const text = this.#standing.get(copyKey)?.text ?? "";
    if (this.#copy?.id !== told.exercise || this.#copy.cut !== told.cut)
      this.#copy = copyTold(told, text);
    return this.#copy;
  }

  async #sit(told: RunTold, copy: ParticipantsCopy): Promise<boolean> {
    this.#work?.stop();
    this.#work = undefined;
    const { team } = this.joined;
    if (!(await sitDown(told, copy, { team, name: team }))) {
      useRoom.setState({ trouble: "stayed" });
      return false;
    }
    const designId = designIdOf(told.run, team);
    const work = workInRoom({ joined: this.joined, told, copy, designId });
    this.#work = { ...work, room: told.room };
    return true;
  }

  /** Opens what was released and was not opened here, in the order of release. */
  async #openInjects(told: RunTold, copy: ParticipantsCopy): Promise<void> {
    const { team } = this.joined;
    const all = [...this.#standing.values()]
      .flatMap(({ key, text }) => {
        const read = readKey(key);
        const inject = read?.kind === "inject" ? readInjectTold(read.inject, text) : undefined;
        return read?.kind === "inject" && inject ? [{ id: read.inject, told: inject }] : [];
      })
      .sort((one, other) => (one.told.at < other.told.at ? -1 : 1));
    const before: Inject[] = [];
    for (const { id, told: inject } of all) {
      const done = keptOpened(told.room, team);
      const { exercise } = useDesignStore.getState().design ?? {};
      const known = exercise?.opened.some((each) => each.inject === id) || exercise?.debriefed;
      if (!done.includes(id) || !known) {
        const isOpened = this.#standing.has(partKey(team, "opened", id));
        if (inject.debrief) await openDebriefTold(inject, copy);
        const source = { told: inject, source: copy, before: [...before], isOpened };
        const changed = inject.inject ? await openInjectTold(inject.inject, source) : [];
        keepOpened(told.room, team, [...new Set([...done, id])].slice(-60));
        if (!done.includes(id))
          useRoom.setState(({ arrived }) => ({
            arrived: [
              ...arrived,
              { id, title: inject.inject?.title, said: changed.map(({ path }) => path) },
            ],
          }));
      }
      if (inject.inject) before.push(inject.inject);
    }
  }
}
