import { useEffect, useState } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import type { LoadedRun } from "../../../state/run-keeping";
import { followOpenRun, openRun, useRun } from "../../../state/run-store";
import { useWords } from "../../../ui/words-context";
import { NoRun } from "./no-run";
import { runAt } from "./place";
import { RunDesk } from "./run-desk";

/** The trainer's screen: the run of the address, or the one that is open. */
export function RunPage() {
  const words = useWords();
  const [location] = useHashLocation();
  const asked = runAt(location);
  const run = useRun();
  const [loaded, setLoaded] = useState<{ id: string; found: LoadedRun }>();
  useEffect(() => followOpenRun(), []);
  useEffect(() => {
    if (asked) openRun(asked).then((found) => setLoaded({ id: asked, found }));
  }, [asked]);
  if (run && (asked === undefined || asked === run.id)) return <RunDesk key={run.id} run={run} />;
  if (asked === undefined) return <NoRun found={undefined} />;
  const found = loaded?.id === asked ? loaded.found : undefined;
  if (found && found.outcome !== "opened") return <NoRun found={found} />;
  return <p role="status">{words.say("exercise-run.opening")}</p>;
}
