import { minuteWithFailure } from "../room-load/figures";

export const key = "room.acknowledged.lost";

const bar = 0;
/** Fewer acknowledged changes than this in the minute say that nothing was tried. */
const fewest = 5_000;

/**
 * Acknowledged changes of the minute in which the leader is killed that the room does not have as they
 * were acknowledged: each is looked up by its revision in the facilitator's watch of the whole history,
 * and no key may stand at an earlier one.
 */
export async function measure() {
  const figures = await minuteWithFailure();
  if (!figures) return null;
  if (figures.acknowledged < fewest)
    throw new Error(`Only ${figures.acknowledged} changes were acknowledged.`);
  return { value: figures.lost, unit: "changes", bar, ok: figures.lost <= bar };
}
