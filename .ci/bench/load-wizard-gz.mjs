// @ts-check
import { scriptWeight } from "../script-weight.mjs";

export const key = "load.wizard.gz";

/** Script for the start page and a new design in the wizard after it; reported, without a bar. */
export async function measure() {
  const value = await scriptWeight(async (page, open) => {
    await open("");
    await page.getByRole("button", { name: "Begin a new design" }).click();
    await page.getByRole("heading", { level: 1, name: "Step 1 of 9" }).waitFor();
    await page.getByRole("heading", { level: 2, name: "Checks" }).waitFor();
  });
  return { value, unit: "KB", bar: null, ok: true };
}
