import { useEffect, useState } from "react";
import { isRunning, leapBetween, movedBy, passedAt, type Tick } from "../../../classroom/clock";
import type { Clock, Run } from "../../../classroom/run";
import { changeRun } from "../../../state/run-store";
import { lastSeen, noteSeen } from "../../../storage/run-seen";

/** A page that was away for less is not asked about, in milliseconds. */
const longAway = 3 * 60_000;
const look = 1000;
/** How often it is noted that the page is open, in looks. */
const noteEvery = 5;

/** The latest look at a running clock: this page may have been on another of its screens since. */
let latest: { run: string; tick: Tick } | undefined;

const tickNow = (): Tick => ({ wall: Date.now(), steady: performance.now() });

export interface Leap {
  /** Milliseconds that went by at once and are counted. */
  by: number;
  leaveOut: () => void;
  keep: () => void;
}

/**
 * Minutes that a running clock counted while nobody was looking: the device slept, its clock was set
 * ahead, or the page was closed. They are counted unless the trainer leaves them out. Where the
 * device's clock is set back, the run's clock runs on from where it was.
 */
export function useLeaps({ id, clock }: Run): Leap | undefined {
  const [by, setBy] = useState(() => awayFor(id, clock));
  useEffect(() => {
    if (!isRunning(clock)) return;
    let before = tickNow();
    let looks = 0;
    const timer = setInterval(() => {
      const now = tickNow();
      const leap = leapBetween(before, now);
      if (leap < 0) {
        const was = passedAt(clock, before.wall) + (now.steady - before.steady);
        const isLost = passedAt(clock, now.wall);
        changeRun((run) => ({ ...run, clock: movedBy(run.clock, was - isLost, now.wall) }));
      }
      if (leap >= longAway) setBy((earlier) => earlier + leap);
      if (looks++ % noteEvery === 0) noteSeen(id, now.wall);
      before = now;
      latest = { run: id, tick: now };
    }, look);
    return () => clearInterval(timer);
  }, [id, clock]);
  if (by === 0) return undefined;
  return {
    by,
    keep: () => setBy(0),
    leaveOut: () => {
      setBy(0);
      changeRun((run) => ({ ...run, clock: movedBy(run.clock, -by, Date.now()) }));
    },
  };
}

/**
 * How long a running clock ran on while its page was closed; 0 where that is not worth a question. On
 * another screen of the same page, such as the wall or the board, only a device that slept was away.
 */
function awayFor(id: string, { startedAt }: Clock): number {
  const seen = lastSeen(id);
  if (seen === undefined || startedAt === undefined) return 0;
  const away = Date.now() - Math.max(seen, startedAt);
  const slept = latest?.run === id ? leapBetween(latest.tick, tickNow()) : away;
  const gone = Math.min(away, slept);
  return gone >= longAway ? gone : 0;
}
