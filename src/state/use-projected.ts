import { useEffect, useState } from "react";
import { type Projected, projectedOf } from "../classroom/projected";
import type { Run } from "../classroom/run";
import { takeOver } from "./projector-window";
import { followRuns } from "./run-channel";
import { loadRun } from "./run-keeping";
import { useRunStore } from "./run-store";

/**
 * What the wall shows of a run, in step with the trainer's window; of the run that is open here
 * where no id is given. "none" where this device has no such run and no other window hands it over.
 */
export function useProjected(id: string | undefined): Projected | "none" | undefined {
  const [shown, setShown] = useState<Projected | "none">();
  useEffect(() => {
    const take = (next: Projected) => {
      if (id === undefined || next.run === id) setShown(next);
    };
    const takeRun = (run: Run) => take(projectedOf(run));
    const { run: open } = useRunStore.getState();
    let latest: Run | undefined = open;
    if (open) takeRun(open);
    const wanted = id ?? open?.id;
    const missing = () => setShown((before) => before ?? "none");
    if (wanted === undefined) missing();
    else
      loadRun(wanted).then((loaded) => {
        if (loaded.outcome !== "opened") return missing();
        latest ??= loaded.run;
        takeRun(latest);
      });
    const stops = [
      followRuns(
        (run) => {
          if (run.id !== wanted) return;
          latest = run;
          takeRun(run);
        },
        () => ({ run: latest, isKept: latest && true }),
      ),
      useRunStore.subscribe(({ run }) => run && takeRun(run)),
      takeOver(take),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [id]);
  return shown;
}
