import { builtComparison } from "../rival/built";

export const key = "engine.full.us";

/** Microseconds for one whole assessment of a design; reported, without a bar. */
export async function measure() {
  const { ours } = await builtComparison();
  return { value: Math.round(ours * 10) / 10, unit: "µs", bar: null, ok: true };
}
