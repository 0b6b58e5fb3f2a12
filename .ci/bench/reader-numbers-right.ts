import { type About, reading } from "../bench-figure.mjs";
import { numberFields, readerScore, shareRight } from "../reader-accuracy";

export const key = "reader.numbers.right";

export const about: About = {
  measures:
    "Of 100 certain labels of numbers, those read right; it fails too where one is invented",
  unit: "%",
  keeps: { atLeast: 95 },
  where: "Node",
};

/** In 100 certain labels of numbers, those read right from the official texts; none may be invented. */
export async function measure() {
  const score = readerScore();
  if (!score) return null;
  const { right, invented } = shareRight(score, numberFields);
  const told = reading(about, right);
  return { ...told, ok: told.ok && invented === 0 };
}
