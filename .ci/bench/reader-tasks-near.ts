import { readerScore } from "../reader-accuracy";

export const key = "reader.tasks.near";

/** In 100 stated task counts, those read within two or a fifth; reported without a bar. */
export async function measure() {
  const score = readerScore();
  if (!score) return null;
  const { near, stated } = score.tasks;
  return { value: Math.round((1000 * near) / stated) / 10, unit: "%", bar: null, ok: true };
}
