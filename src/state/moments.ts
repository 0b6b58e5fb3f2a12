import type { TeamWork } from "../classroom/team-work";
import type { MandateDesign } from "../domain/design";
import { useDesignStore } from "./design-store";
import { desk } from "./desk";

/** The design of a team as it was at a moment of its exercise. */
export type Moment = TeamWork["moments"][number];

/**
 * Keeps the open design as it is now, among its versions, as it was at a moment of its exercise:
 * "start", "first-vote", "debrief", or the id of the inject that is about to be opened. A moment
 * that is kept already stays as it was. True where it is kept; false where no work of a team is
 * open, or where the device has no room for it.
 */
export async function keepMoment(moment: string, now = Date.now()): Promise<boolean> {
  const { design } = useDesignStore.getState();
  return design ? keepMomentOf(design, moment, now) : false;
}

/** The same for a design as it was given. */
export async function keepMomentOf(
  design: MandateDesign,
  moment: string,
  now = Date.now(),
): Promise<boolean> {
  if (!design.exercise) return false;
  try {
    await (await desk()).storage.versions.keepMoment(design, moment, now);
    for (const told of listeners) told();
    return true;
  } catch {
    return false;
  }
}

/** The moments kept of a design that can still be read, in the order in which they came. */
export async function momentsOf(designId: string): Promise<Moment[]> {
  const versions = await (await desk()).storage.versions.list(designId);
  return versions.toReversed().flatMap(({ moment, keptAt, opened }) => {
    if (moment === undefined || !opened.ok) return [];
    return [{ moment, at: new Date(keptAt).toISOString(), design: opened.design }];
  });
}

const listeners = new Set<() => void>();

/** Hears of each moment that is kept. Returns how to stop. */
export function onMomentKept(told: () => void): () => void {
  listeners.add(told);
  return () => void listeners.delete(told);
}
