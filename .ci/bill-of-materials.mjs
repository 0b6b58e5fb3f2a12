// @ts-check
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./install.mjs";

/** @typedef {{ name: string, licenses?: unknown[] }} Component */

/**
 * What the product is made of, as CycloneDX: every library that it installs, with version and
 * licence, from the lockfile. npm's own number of the list and the hour are left out, since they
 * would make each list another.
 * @returns {Promise<string>} JSON
 */
export async function billOfMaterials() {
  const { stdout } = await promisify(execFile)(
    "npm",
    [
      "sbom",
      "--sbom-format=cyclonedx",
      "--sbom-type=application",
      "--omit=dev",
      "--package-lock-only",
    ],
    { cwd: root, maxBuffer: 50_000_000, shell: process.platform === "win32" },
  );
  const bill = JSON.parse(withoutOccasion(stdout));
  const components = await Promise.all(bill.components.map(withLicence));
  return `${JSON.stringify({ ...bill, components }, null, 2)}\n`;
}

/**
 * npm leaves out a licence that is not on the SPDX list; the package's own word stands in for it.
 * @param {Component} component
 */
async function withLicence(component) {
  if (component.licenses) return component;
  const path = join(root, "node_modules", component.name, "package.json");
  const { license } = JSON.parse(await readFile(path, "utf8"));
  return { ...component, licenses: [{ license: { name: license } }] };
}

/**
 * The list without what tells only when and by which program it was made.
 * @param {string} json
 */
export function withoutOccasion(json) {
  const { serialNumber: _number, metadata, ...bill } = JSON.parse(json);
  const { timestamp: _hour, tools: _tools, ...about } = metadata;
  return `${JSON.stringify({ ...bill, metadata: about }, null, 2)}\n`;
}
