import { type About, reading } from "../bench-figure.mjs";
import { categoryFields, readerScore, shareRight } from "../reader-accuracy";

export const key = "reader.categories.right";

export const about: About = {
  measures:
    "Of 100 certain labels of categories, host consent apart, those read right from the official texts",
  unit: "%",
  keeps: { atLeast: 93 },
  where: "Node",
};

/** In 100 certain labels of categories, host consent apart, those read right from the official texts. */
export async function measure() {
  const score = readerScore();
  if (!score) return null;
  const { right } = shareRight(score, categoryFields);
  return reading(about, right);
}
