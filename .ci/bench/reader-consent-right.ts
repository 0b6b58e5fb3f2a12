import { type About, reading } from "../bench-figure.mjs";
import { readerScore, shareRight } from "../reader-accuracy";

export const key = "reader.consent.right";

export const about: About = {
  measures: "Of 100 certain labels of host consent, those read right",
  unit: "%",
  keeps: null,
  where: "Node",
};

/** In 100 certain labels of host consent, those read right; reported without a bar. */
export async function measure() {
  const score = readerScore();
  if (!score) return null;
  return reading(about, shareRight(score, ["hostConsent"]).right);
}
