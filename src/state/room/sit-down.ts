import type { ParticipantsCopy } from "../../classroom/exercise/exercise";
import { designIdOf, roomDesign } from "../../classroom/room/team-of-keys";
import type { RunTold } from "../../classroom/room/told";
import { beginNew, openSaved } from "../begin-work";
import { useDesignStore } from "../design-store";
import { desk } from "../desk";

/**
 * Puts the work of a team in a room on the desk: what this device has of it, else the design that the
 * exercise begins with. False where the author stayed with another design that is not saved.
 */
export async function sitDown(
  told: RunTold,
  copy: ParticipantsCopy,
  { team, name }: { team: string; name: string },
): Promise<boolean> {
  const id = designIdOf(told.run, team);
  const { storage } = await desk();
  if (useDesignStore.getState().design?.id === id) return true;
  const stored = await storage.load(id);
  if (stored?.opened.ok) return (await openSaved(id)).outcome === "opened";
  return beginNew(roomDesign(copy, told.cut, { team, run: told.run, name }));
}
