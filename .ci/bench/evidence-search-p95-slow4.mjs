// @ts-check

import { existsSync } from "node:fs";
import { reading } from "../bench-figure.mjs";
import { searchTimes } from "../search-in-the-page.mjs";
import { serve } from "../serve.mjs";
import { run } from "../tools.mjs";

export const key = "evidence.search.p95.slow4";

/** @type {import("../bench-figure.mjs").About} */
export const about = {
  measures:
    "From a key to its drawn result among 5,000 findings, processor slowed four times; 95 of 100 keys keep to it",
  unit: "ms",
  keeps: { atMost: 100 },
  where: "the built page",
};

const findings = 5000;

/** Milliseconds from a key to its drawn result among 5,000 findings, processor slowed four times: 95th of 100. */
export async function measure() {
  if (!existsSync("src/features/evidence")) {
    return null;
  }
  if (!(await run("vite", ["build", "--logLevel", "warn"], { stdout: 2 }))) {
    throw new Error("The app could not be built; the message above says why.");
  }
  const server = await serve(0);
  try {
    const times = (await searchTimes(server.address, findings)).sort((a, b) => a - b);
    const p95 = times[Math.ceil(times.length * 0.95) - 1] ?? Number.POSITIVE_INFINITY;
    const value = Math.round(p95 * 10) / 10;
    return reading(about, value);
  } finally {
    await server.close();
  }
}
