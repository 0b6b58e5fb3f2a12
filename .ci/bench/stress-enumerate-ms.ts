import { fullDesign } from "../../src/engine/stress/cases/stress-designs";
import { precedents } from "../../src/precedents/current";
import { type About, reading } from "../bench-figure.mjs";
import { stressInThePage } from "../stress-in-the-page.mjs";

export const key = "stress.enumerate.ms";

export const about: About = {
  measures:
    "Every combination of the shocks of a full design tried and its minimal sets found, at least 4,000 combinations of at least eight shocks; the middle one of five fresh workers",
  unit: "ms",
  keeps: { under: 500 },
  where: "a worker of the built page",
};

const least = { shocks: 8, combinations: 4000 };

/**
 * Milliseconds in a worker of the built page until every combination of the shocks of a full design
 * is tried and its minimal sets are found: the middle one of five fresh workers. At least 4,000
 * combinations of at least eight shocks, or it fails.
 */
export async function measure() {
  const { tried, combinations, shocks, sets } = await stressInThePage({
    design: fullDesign(),
    precedents,
  });
  if (shocks < least.shocks || combinations < least.combinations)
    throw new Error(`Only ${combinations} combinations of ${shocks} shocks were tried.`);
  if (sets === 0) throw new Error("Nothing breaks in the full design, which cannot be.");
  const value = Math.round(tried);
  return reading(about, value);
}
