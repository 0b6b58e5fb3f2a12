import { forgetTeamNumbers } from "../storage/kept-team-numbers";
import { runRecords } from "../storage/run-records";
import { removeHandIns } from "./hand-ins";

/**
 * Removes a run from this device, and what is kept with it: the teams' files and the numbers that
 * they are hidden under. Rejects where the browser refuses; the run then stays, so that it can be
 * tried again.
 */
export async function removeRun(id: string): Promise<void> {
  await removeHandIns(id);
  forgetTeamNumbers(id);
  await (await runRecords()).remove(id);
}
