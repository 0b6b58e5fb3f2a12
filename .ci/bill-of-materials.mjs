// @ts-check
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./install.mjs";

/** @typedef {{ "bom-ref": string, name: string, licenses?: unknown[], properties: { name: string }[] }} Component */
/** @typedef {{ components: Component[], dependencies: { ref: string, dependsOn?: string[] }[] }} Bill */

/**
 * What the product is made of, as CycloneDX: every library that it installs, with version and
 * licence, from the lockfile. npm's own number of the list and the hour are left out, since they
 * would make each list another.
 * @returns {Promise<string>} JSON
 */
export async function billOfMaterials() {
  const { stdout } = await promisify(execFile)(
    "npm",
    ["sbom", "--sbom-format=cyclonedx", "--sbom-type=application", "--package-lock-only"],
    { cwd: root, maxBuffer: 50_000_000, shell: process.platform === "win32" },
  );
  const bill = withoutTools(JSON.parse(withoutOccasion(stdout)));
  const components = await Promise.all(bill.components.map(withLicence));
  return `${JSON.stringify({ ...bill, components }, null, 2)}\n`;
}

/**
 * The list without what only builds and tests, which npm marks. Its own way to leave that out
 * (`--omit=dev`) loses a library of the product as soon as a tool depends on it as well.
 * @param {Bill} bill
 */
function withoutTools(bill) {
  /** @param {Component} component */
  const isTool = ({ properties }) =>
    properties.some(({ name }) => name === "cdx:npm:package:development");
  const tools = new Set(bill.components.filter(isTool).map((tool) => tool["bom-ref"]));
  const dependencies = bill.dependencies
    .filter(({ ref }) => !tools.has(ref))
    .map(({ ref, dependsOn = [] }) => ({
      ref,
      dependsOn: dependsOn.filter((each) => !tools.has(each)),
    }));
  const components = bill.components.filter((component) => !isTool(component));
  return { ...bill, components, dependencies };
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
