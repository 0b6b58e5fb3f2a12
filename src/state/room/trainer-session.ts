import type { LiveWay } from "../../classroom/live/bucket";
import type { RoomLink } from "../../classroom/live/enter-room";
import type { Heard } from "../../classroom/live/watch-keys";
import { copyKey, injectKey, readKey, runKey } from "../../classroom/room/keys";
import { roomDesign, teamFound } from "../../classroom/room/team-of-keys";
import { injectsTold, readRunTold, runTold } from "../../classroom/room/told";
import type { Run } from "../../classroom/run";
import type { Joined } from "../../storage/kept-room";
import { keepHandIns } from "../hand-ins";
import { newDesignId } from "../new-design-id";
import { followOpenRun, openRun, useRunStore } from "../run-store";
import { copyForRoom } from "./copy-for-room";
import { HeardMembers } from "./heard-members";
import { roomFileEnd } from "./room-file";
import { useRoom } from "./room-store";

/** Work of teams is put together, and the run told, this long after a change, in milliseconds. */
const soon = 400;

/** The trainer's side of a room: it tells the run as it goes, and puts teams' work together. */
export class TrainerSession {
  readonly #teams = new Map<string, Map<string, string>>();
  readonly #revisions = new Map<string, number>();
  readonly #members = new HeardMembers();
  readonly #told = new Map<string, string>();
  readonly #changed = new Set<string>();
  #stands: ReturnType<typeof readRunTold>;
  #way: LiveWay | undefined;
  #room: string | undefined;
  #takesOver = false;
  /** When the run was told last, by this device's clock; undefined once that was heard again. */
  #saidAt: number | undefined;
  #turn: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #stops: (() => void)[];

  constructor(readonly joined: Joined) {
    this.#stops = [followOpenRun(), useRunStore.subscribe(() => this.#soon())];
  }

  heard(heard: Heard): void {
    if ((this.#revisions.get(heard.key) ?? 0) >= heard.revision) return;
    this.#revisions.set(heard.key, heard.revision);
    if (heard.key === runKey) {
      this.#stands = readRunTold(heard.text);
      // What this device told comes back with the time by the server's clock.
      if (this.#saidAt !== undefined) useRoom.setState({ ahead: heard.written - this.#saidAt });
      this.#saidAt = undefined;
    }
    const read = readKey(heard.key);
    const isMember = this.#members.hear(heard);
    if (read && "team" in read) {
      if (!isMember) this.#keysOf(read.team).set(heard.key, heard.text);
      this.#changed.add(read.team);
    } else if (heard.key === runKey || heard.key.startsWith("exercise.")) {
      if (this.#told.get(heard.key) !== heard.text) this.#told.delete(heard.key);
    }
    this.#soon();
  }

  live(way: LiveWay): void {
    this.#way = way;
    this.#told.clear();
    this.#soon();
  }

  away(): void {
    this.#way = undefined;
  }

  /** Opens this run in a room in which another one stands. */
  takeOver(): void {
    this.#takesOver = true;
    this.#soon();
  }

  /** Tells the teams that the room is closed, and leaves it. */
  async close(link: RoomLink): Promise<void> {
    // What was released last is told before the end is.
    await this.#turn.then(() => this.#catchUp()).catch(() => undefined);
    const { run } = useRunStore.getState();
    if (run && this.#room && this.#way)
      await this.#say(runKey, JSON.stringify(runTold(run, this.#room, Date.now(), true)));
    await this.leave(link);
  }

  async leave(link: RoomLink): Promise<void> {
    clearTimeout(this.#timer);
    for (const stop of this.#stops) stop();
    this.#way = undefined;
    await link.leave();
  }

  #keysOf(team: string): Map<string, string> {
    const keys = this.#teams.get(team) ?? new Map<string, string>();
    this.#teams.set(team, keys);
    return keys;
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#turn = this.#turn.then(() => this.#catchUp()).catch(() => this.#soon());
    }, soon);
  }

  async #catchUp(): Promise<void> {
    const { run: asked } = this.joined;
    if (asked) await openRun(asked);
    const { run } = useRunStore.getState();
    if (!run || run.id !== asked || !this.#way) return;
    if (!this.#begin(run)) return;
    await this.#tell(run);
    await this.#putTogether(run);
  }

  /** Says which room this is; false while the trainer is asked about another run that stands in it. */
  #begin(run: Run): boolean {
    const stands = this.#stands;
    const isOther = stands !== undefined && stands.run !== run.id && !stands.isClosed;
    if (isOther && !this.#takesOver) {
      useRoom.setState({ trouble: "other-run", told: stands });
      return false;
    }
    this.#room ??= stands?.run === run.id ? stands.room : newDesignId();
    useRoom.setState({ trouble: undefined });
    return true;
  }

  async #tell(run: Run): Promise<void> {
    const room = this.#room as string;
    if (this.#stands?.room !== room && !this.#told.has(copyKey))
      await this.#say(copyKey, JSON.stringify(await copyForRoom(run)));
    for (const [id, told] of injectsTold(run)) await this.#say(injectKey(id), JSON.stringify(told));
    const { passed: _runs, ...now } = runTold(run, room, Date.now());
    const mark = JSON.stringify([now, run.clock]);
    if (this.#told.get("run") !== mark) {
      const told = runTold(run, room, Date.now());
      this.#saidAt = Date.now();
      await this.#say(runKey, JSON.stringify(told));
      this.#told.set("run", mark);
      this.#stands = told;
      useRoom.setState({ told });
    }
  }

  async #say(key: string, text: string): Promise<void> {
    if (this.#told.get(key) === text) return;
    await this.#way?.say(key, text);
    this.#told.set(key, text);
  }

  async #putTogether(run: Run): Promise<void> {
    const room = this.#room as string;
    const changed = [...this.#changed];
    this.#changed.clear();
    const copy = await copyForRoom(run);
    const files: { name: string; text: string }[] = [];
    const seen = changed.map((team) => {
      const begun = roomDesign(copy, run.cut, { team, run: run.id, name: team });
      const now = new Date().toISOString();
      const { work, unreadable, last } = teamFound(begun, this.#keysOf(team), { room, now });
      if (last) files.push({ name: `${team}${roomFileEnd}`, text: JSON.stringify(work) });
      const name = work.design.exercise?.team.name ?? team;
      return {
        id: team,
        name,
        last,
        unreadable: unreadable.length,
        members: this.#members.of(team),
      };
    });
    if (seen.length > 0)
      useRoom.setState(({ teams }) => ({
        teams: [...teams.filter(({ id }) => !changed.includes(id)), ...seen].sort((one, other) =>
          one.id < other.id ? -1 : 1,
        ),
      }));
    if (files.length > 0)
      useRoom.setState({ isKept: (await keepHandIns(run.id, files)).outcome === "kept" });
  }
}
