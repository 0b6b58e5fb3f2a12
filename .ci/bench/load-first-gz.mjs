// @ts-check
import { scriptWeight } from "../script-weight.mjs";

export const key = "load.first.gz";

const bar = 170;

/** Script that the start page needs. */
export async function measure() {
  const value = await scriptWeight((_page, open) => open(""));
  return { value, unit: "KB", bar, ok: value < bar };
}
