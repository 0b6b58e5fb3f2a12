/** The option that says that there is none of the others. */
export const none = "none";

/**
 * Several choices after a tick: ticking "none" clears the others, ticking another clears "none".
 * Undefined where nothing is left ticked: unticking is taking an answer back, not saying none.
 */
export function nextChoices(
  before: readonly string[],
  after: readonly string[],
): string[] | undefined {
  if (after.length === 0) return undefined;
  const saysNone = after.includes(none) && !before.includes(none);
  return saysNone ? [none] : after.filter((choice) => choice !== none || after.length === 1);
}
