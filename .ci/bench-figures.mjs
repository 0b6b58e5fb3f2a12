// @ts-check
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./install.mjs";

/**
 * Every figure of .ci/bench, in the order of their files; nothing is measured yet.
 * @returns {Promise<import("./bench-figure.mjs").Figure[]>}
 */
export function benchFigures() {
  const files = readdirSync(join(root, ".ci", "bench")).filter((name) => /\.(ts|mjs)$/.test(name));
  return Promise.all(files.sort().map((name) => import(/* @vite-ignore */ `./bench/${name}`)));
}
