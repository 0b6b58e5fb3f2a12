import { builtComparison } from "../rival/built";

export const key = "engine.full.vs.json-rules-engine";

const bar = 25;

/** How many times as many designs a second ours assesses as json-rules-engine. */
export async function measure() {
  const { ratio } = await builtComparison();
  return { value: Math.round(ratio * 10) / 10, unit: "times", bar, ok: ratio >= bar };
}
