/**
 * Where a key leads in a row of `count` stops, from `current` (0-based), or null when the key
 * is not for the row. The row is a ring; in a mirrored row the left arrow leads on.
 */
export function nextStop(
  key: string,
  current: number,
  count: number,
  isMirrored: boolean,
): number | null {
  if (count === 0) return null;
  const onward = isMirrored ? "ArrowLeft" : "ArrowRight";
  const backward = isMirrored ? "ArrowRight" : "ArrowLeft";
  if (key === onward) return (current + 1) % count;
  if (key === backward) return (current - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}
