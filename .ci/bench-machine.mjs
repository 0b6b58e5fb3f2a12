// @ts-check
import { spawnSync } from "node:child_process";
import { arch, availableParallelism, platform, totalmem } from "node:os";
import { findBrowser } from "./browser.mjs";

/**
 * What of a machine bears on a time.
 * @typedef {{ cores: number, bytes: number, system: string, node: string, browser: string }} Machine
 */

/**
 * A machine in words; its name and its owner are nobody's business.
 * @param {Machine} machine
 */
export function machineInWords({ cores, bytes, system, node, browser }) {
  const memory = `${Math.round(bytes / 1e9)} GB of memory`;
  return [`${cores} processor cores`, memory, system, node.replace(/^v/, "Node "), browser].join(
    ", ",
  );
}

/** The machine on which this runs, in words. */
export function thisMachine() {
  const path = findBrowser();
  const version = path ? spawnSync(path, ["--version"], { encoding: "utf8" }).stdout : "";
  return machineInWords({
    cores: availableParallelism(),
    bytes: totalmem(),
    system: `${platform()} ${arch()}`,
    node: process.version,
    browser: /^\S+ [\d.]+/.exec(version.trim())?.[0] ?? "no browser",
  });
}
