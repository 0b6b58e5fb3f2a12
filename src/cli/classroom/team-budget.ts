/** What a team may send: far more than any team does, and far less than fills a room. */
export interface Budget {
  /** Changes within `span`. */
  changes: number;
  /** Bytes within `span`. */
  bytes: number;
  /** Milliseconds. */
  span: number;
  /** Bytes in all, until it is put out: a room that is full takes nothing more from anybody. */
  total: number;
}

/** A team that comes back from an afternoon without a network sends some hundreds of changes at once. */
export const usualBudget: Budget = {
  ...{ changes: 3_000, bytes: 48_000_000, span: 10_000 },
  total: 150_000_000,
};

/** Counts what each team sends, in a window that moves by its own length. */
export function teamBudget({ changes, bytes, span, total }: Budget) {
  const sent = new Map<string, { since: number; changes: number; bytes: number }>();
  const inAll = new Map<string, number>();
  return {
    /** Whether the team has sent more than it may, with a change of `size` bytes at `now` (ms). */
    isOver(team: string, size: number, now: number): boolean {
      const last = sent.get(team);
      const window = last && now - last.since < span ? last : { since: now, changes: 0, bytes: 0 };
      window.changes += 1;
      window.bytes += size;
      sent.set(team, window);
      const all = (inAll.get(team) ?? 0) + size;
      inAll.set(team, all);
      return window.changes > changes || window.bytes > bytes || all > total;
    },
    /** Counts anew for a team, as once it was put out. */
    forget(team: string): void {
      sent.delete(team);
      inAll.delete(team);
    },
  };
}
