/** A number from 0 up to, and not, 1, from the source of chance of the device. */
export function chance(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn / 2 ** 32;
}
