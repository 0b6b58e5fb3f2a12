import { type About, reading } from "../bench-figure.mjs";
import { readerScore } from "../reader-accuracy";

export const key = "reader.tasks.near";

export const about: About = {
  measures: "Of 100 stated counts of tasks, those read within two or a fifth",
  unit: "%",
  keeps: null,
  where: "Node",
};

/** In 100 stated task counts, those read within two or a fifth; reported without a bar. */
export async function measure() {
  const score = readerScore();
  if (!score) return null;
  const { near, stated } = score.tasks;
  return reading(about, Math.round((1000 * near) / stated) / 10);
}
