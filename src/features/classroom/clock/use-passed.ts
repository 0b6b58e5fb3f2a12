import { useEffect, useState } from "react";
import { isRunning, passedAt } from "../../../classroom/clock";
import type { Clock } from "../../../classroom/run";

/** How often a running clock is looked at, in milliseconds: often enough that no second is left out. */
const look = 250;

/** How long a clock has run, in milliseconds and to the second; drawn anew while it runs. */
export function usePassed(clock: Clock): number {
  const [, setSecond] = useState(0);
  useEffect(() => {
    if (!isRunning(clock)) return;
    const tick = () => setSecond(secondsOf(clock));
    const timer = setInterval(tick, look);
    return () => clearInterval(timer);
  }, [clock]);
  return secondsOf(clock) * 1000;
}

const secondsOf = (clock: Clock) => Math.floor(passedAt(clock, Date.now()) / 1000);
