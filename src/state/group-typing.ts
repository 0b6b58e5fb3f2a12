/** Edits of one place within this time, in milliseconds, are undone together. */
export const typingPause = 900;

/**
 * Records a step of undo only where another place, or the same one after a pause, is edited.
 * @param record takes a step down
 * @param placeOfEdit names the place of the latest edit; undefined for a step of its own
 */
export function groupTyping<F extends (...args: never[]) => void>(
  record: F,
  placeOfEdit: () => string | undefined,
): F {
  let latest: string | undefined;
  let at = Number.NEGATIVE_INFINITY;
  const grouped = (...args: Parameters<F>) => {
    const place = placeOfEdit();
    const now = performance.now();
    const goesOn = place !== undefined && place === latest && now - at < typingPause;
    latest = place;
    at = now;
    if (!goesOn) record(...args);
  };
  return grouped as F;
}
