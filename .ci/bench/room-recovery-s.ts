import { minuteWithFailure } from "../room-load/figures";

export const key = "room.recovery.s";

const bar = 15;

/**
 * Seconds from the kill of the server that leads the room until the last of 200 teams has had a change
 * acknowledged that it made after the kill. The server is started again ten seconds after the kill.
 */
export async function measure() {
  const figures = await minuteWithFailure();
  if (!figures) return null;
  const value = Math.round(figures.recovery * 10) / 10;
  return { value, unit: "s", bar, ok: value <= bar };
}
