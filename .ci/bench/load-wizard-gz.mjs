// @ts-check
import { existsSync } from "node:fs";
import { scriptWeight } from "../script-weight.mjs";

export const key = "load.wizard.gz";

/** Script for the start page and the wizard after it; reported, without a bar. */
export async function measure() {
  if (!existsSync("src/features/wizard")) {
    return null;
  }
  return { value: await scriptWeight(["", "#/wizard"]), unit: "KB", bar: null, ok: true };
}
