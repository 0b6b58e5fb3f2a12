import { isRunning, paused, setTo, started } from "./clock";
import type { Run } from "./run";

/** The run with its clock started, or stopped where it runs; the first start is kept. */
export function withClockTurned(run: Run, now: Date): Run {
  const at = now.getTime();
  if (isRunning(run.clock)) return { ...run, clock: paused(run.clock, at) };
  return { ...run, clock: started(run.clock, at), started: run.started ?? now.toISOString() };
}

/** The run with its clock at a time, in milliseconds. */
export function withClockAt(run: Run, passed: number, now: Date): Run {
  return { ...run, clock: setTo(run.clock, passed, now.getTime()) };
}

/** How many teams a list of names can stand for; no room holds more. */
export const mostTeams = 60;

/**
 * The run with so many teams: names that were given stay, further ones are those of `earlier`, else
 * left open.
 */
export function withTeamCount(
  run: Run,
  count: number | undefined,
  earlier: readonly string[] = [],
): Run {
  if (count === undefined) {
    const { teams: _gone, ...rest } = run;
    return rest;
  }
  const names = run.teams ?? [];
  const wanted = Math.max(0, Math.min(mostTeams, Math.trunc(count)));
  return {
    ...run,
    teams: Array.from({ length: wanted }, (_, at) => names[at] ?? earlier[at] ?? ""),
  };
}
