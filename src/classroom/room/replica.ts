import type { Change } from "./change";
import { readKey } from "./keys";
import { markOf } from "./mark-of";

/** What the room has under a key, as far as this member knows. */
export interface Known {
  readonly revision: number;
  readonly id: string;
  readonly mark: string;
}

/** A change of this member's that the room has not acknowledged. */
export interface Pending {
  readonly id: string;
  readonly value?: unknown;
  /** The revision that it was made from; 0 where there was none. */
  readonly base: number;
  readonly at: string;
  /** What was sent under this key and may have arrived. */
  readonly sent: readonly { readonly id: string; readonly mark: string }[];
  /** Why the room will never take it; it is not sent again as it is. */
  readonly refused?: "too-large" | "not-allowed";
}

/** A change of this member's in the place of which another's stands. */
export interface NotTaken {
  readonly value?: unknown;
  readonly at: string;
  /** Who changed it otherwise. */
  readonly by: string;
  readonly sent: readonly string[];
}

/** What one member knows of the room, by key. */
export interface Replica {
  readonly known: Readonly<Record<string, Known>>;
  readonly pending: Readonly<Record<string, Pending>>;
  readonly notTaken: Readonly<Record<string, NotTaken>>;
}

export const emptyReplica: Replica = { known: {}, pending: {}, notTaken: {} };

type Keyed = Replica["known"] | Replica["pending"] | Replica["notTaken"];

function without<M extends Keyed>(map: M, key: string): M {
  const { [key]: _gone, ...rest } = map as Record<string, unknown>;
  return rest as M;
}

/** The replica once this member changed what stands under a key; `undefined` takes it out. */
export function changedHere(
  replica: Replica,
  key: string,
  value: unknown,
  { id, at }: { id: string; at: string },
): Replica {
  const { known, pending, notTaken } = replica;
  const before = pending[key];
  const mark = markOf(value);
  if (before && markOf(before.value) === mark) return replica;
  const isAsKnown = mark === (known[key]?.mark ?? "none");
  if (isAsKnown && !before?.sent.length)
    return before ? { ...replica, pending: without(pending, key) } : replica;
  const base = before?.base ?? known[key]?.revision ?? 0;
  const next: Pending = {
    id,
    base,
    at,
    sent: before?.sent ?? [],
    ...(value !== undefined && { value }),
  };
  // What is decided anew here is no longer a matter of which of two stands.
  return { known, pending: { ...pending, [key]: next }, notTaken: without(notTaken, key) };
}

/** The replica of a member who begins with these contents, which nobody has to send. */
export function begunWith(replica: Replica, contents: ReadonlyMap<string, unknown>): Replica {
  const begun = [...contents].map(([key, value]): [string, Known] => [
    key,
    { revision: 0, id: "begun", mark: markOf(value) },
  ]);
  return { ...replica, known: { ...Object.fromEntries(begun), ...replica.known } };
}

/** Of all that was sent under one key so much is remembered. */
const mostSent = 20;

/** The replica with a change on its way. */
export function sentNow(replica: Replica, key: string): Replica {
  const pending = replica.pending[key];
  if (!pending || pending.sent.some(({ id }) => id === pending.id)) return replica;
  const sent = [...pending.sent, { id: pending.id, mark: markOf(pending.value) }].slice(-mostSent);
  return { ...replica, pending: { ...replica.pending, [key]: { ...pending, sent } } };
}

/** The replica once the room has said that a change stands, and under which revision. */
export function acknowledged(replica: Replica, key: string, id: string, revision: number): Replica {
  const { known, pending, notTaken } = replica;
  const mine = pending[key];
  const mark = mine?.sent.find((each) => each.id === id)?.mark;
  // It stood, and what came after it stands there now: nothing of this member's was passed over.
  if (notTaken[key]?.sent.includes(id)) return { ...replica, notTaken: without(notTaken, key) };
  if (!mine || mark === undefined) return replica;
  const isNewer = revision > (known[key]?.revision ?? 0);
  return {
    notTaken,
    known: isNewer ? { ...known, [key]: { revision, id, mark } } : known,
    pending: mine.id === id ? without(pending, key) : rebased(pending, key, revision),
  };
}

/** A later change of the same member, made from what was acknowledged meanwhile. */
function rebased(pending: Replica["pending"], key: string, revision: number): Replica["pending"] {
  const mine = pending[key] as Pending;
  return { ...pending, [key]: { ...mine, base: Math.max(mine.base, revision), sent: [] } };
}

/** The replica with a change that the room will never take. */
export function refused(
  replica: Replica,
  key: string,
  id: string,
  why: NonNullable<Pending["refused"]>,
): Replica {
  const mine = replica.pending[key];
  if (mine?.id !== id) return replica;
  return { ...replica, pending: { ...replica.pending, [key]: { ...mine, refused: why } } };
}

/**
 * Keys under which whatever came first says what there is to say: an inject is opened once, and a
 * moment is kept once, by whichever member.
 */
function isFirstToStand(key: string): boolean {
  const read = readKey(key);
  return read?.kind === "part" && ["opened", "debriefed", "moment"].includes(read.name);
}

/** What came of something that stands in the room; `takes`: it is to be put into the design. */
export interface Outcome {
  readonly replica: Replica;
  readonly takes: boolean;
}

/**
 * Takes in what stands in the room under a key. What this member changed there and the room did not
 * take is kept beside it, unless both say the same.
 */
export function heard(replica: Replica, key: string, revision: number, change: Change): Outcome {
  const { known, pending, notTaken } = replica;
  if (revision <= (known[key]?.revision ?? 0)) return { replica, takes: false };
  const mark = markOf(change.value);
  const next = { ...known, [key]: { revision, id: change.id, mark } };
  const mine = pending[key];
  if (!mine) return { replica: { ...replica, known: next }, takes: mark !== known[key]?.mark };
  const isOurs = (id: string | undefined) => mine.sent.some((each) => each.id === id);
  if (isOurs(change.id))
    return { replica: acknowledged(replica, key, change.id, revision), takes: false };
  const settled = { ...replica, known: next, pending: without(pending, key) };
  if (markOf(mine.value) === mark) return { replica: settled, takes: false };
  const wasTaken = change.over === mine.id && isOurs(mine.id);
  if (wasTaken || isFirstToStand(key)) return { replica: settled, takes: true };
  const kept: NotTaken = {
    at: mine.at,
    by: change.who,
    sent: mine.sent.map(({ id }) => id),
    ...(mine.value !== undefined && { value: mine.value }),
  };
  return { replica: { ...settled, notTaken: { ...notTaken, [key]: kept } }, takes: true };
}

/** The replica where something stands under a key that cannot be read: the next change replaces it. */
export function unreadable(replica: Replica, key: string, revision: number): Replica {
  const { known, pending } = replica;
  const before = known[key] ?? { id: "none", mark: "none" };
  return {
    ...replica,
    known: { ...known, [key]: { ...before, revision } },
    pending: pending[key] ? rebased(pending, key, revision) : pending,
  };
}

/**
 * The replica where the room has gone back behind what it had confirmed under a key, to the revision
 * `there` (0: nothing stands there any more): what waits is put over that.
 */
export function wentBack(replica: Replica, key: string, there: number): Replica {
  const { known, pending } = replica;
  const mine = pending[key];
  // What stands there is like nothing that this member has.
  const stands: Known = { revision: there, id: "none", mark: "gone-back" };
  return {
    ...replica,
    known: there > 0 ? { ...known, [key]: stands } : without(known, key),
    pending: mine ? { ...pending, [key]: { ...mine, base: there } } : pending,
  };
}

/** The replica without a change that was not taken, once this member lets it go. */
export function letGo(replica: Replica, key: string): Replica {
  return { ...replica, notTaken: without(replica.notTaken, key) };
}

/** The keys whose changes are to be sent, oldest first. */
export function toSend({ pending }: Replica): string[] {
  return Object.entries(pending)
    .filter(([, { refused }]) => refused === undefined)
    .sort(([, one], [, other]) => (one.at < other.at ? -1 : 1))
    .map(([key]) => key);
}
