// @ts-check
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./install.mjs";

/** Where each tool's own entry lies, so that it runs under this Node on every system. */
const entries = {
  biome: "@biomejs/biome/bin/biome",
  depcruise: "dependency-cruiser/bin/dependency-cruise.mjs",
  playwright: "@playwright/test/cli.js",
  stryker: "@stryker-mutator/core/bin/stryker.js",
  tsc: "typescript-7/bin/tsc",
  vite: "vite/bin/vite.js",
  vitest: "vitest/vitest.mjs",
};

/** @typedef {keyof typeof entries} Tool */

/**
 * Runs an installed tool from the repository's root and shows its output.
 * @param {Tool} tool
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, stdout?: "inherit" | 2 }} [options]
 * @returns {Promise<boolean>} whether it ended well
 */
export function run(tool, args, { env = {}, stdout = "inherit" } = {}) {
  const entry = join(root, "node_modules", entries[tool]);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [entry, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", stdout, "inherit"],
    });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}
