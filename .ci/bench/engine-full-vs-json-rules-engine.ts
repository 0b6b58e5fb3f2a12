import { type About, reading } from "../bench-figure.mjs";
import { builtComparison } from "../rival/built";

export const key = "engine.full.vs.json-rules-engine";

export const about: About = {
  measures: "How many times as many designs a second ours assesses as json-rules-engine",
  unit: "times",
  keeps: { atLeast: 25 },
  where: "Node",
};

/** How many times as many designs a second ours assesses as json-rules-engine. */
export async function measure() {
  const { ratio } = await builtComparison();
  return reading(about, Math.round(ratio * 10) / 10);
}
