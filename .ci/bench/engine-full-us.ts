import { type About, reading } from "../bench-figure.mjs";
import { builtComparison } from "../rival/built";

export const key = "engine.full.us";

export const about: About = {
  measures: "One whole assessment of a design",
  unit: "µs",
  keeps: null,
  where: "Node",
};

/** Microseconds for one whole assessment of a design; reported, without a bar. */
export async function measure() {
  const { ours } = await builtComparison();
  return reading(about, Math.round(ours * 10) / 10);
}
