// @ts-check
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installWhatIsMissing, root } from "./install.mjs";

/** @typedef {{ name: string, severity: string, range?: string, nodes: string[] }} Finding */
/** @typedef {{ vulnerabilities?: Record<string, Finding>, message?: string }} AuditReport */
/** @typedef {Record<string, { dev?: boolean, devOptional?: boolean }>} LockedPackages */

/** How grave a known weakness must be to stop a release. */
const grave = new Set(["high", "critical"]);

/**
 * What an answer of `npm audit` comes to: the grave findings in what ships, all others, or undefined
 * where the registry gave no answer. What only builds and tests does not ship.
 * @param {AuditReport} report
 * @param {LockedPackages} packages of the lockfile, by their paths
 * @returns {{ grave: Finding[], others: Finding[] } | undefined}
 */
export function weighAudit({ vulnerabilities }, packages) {
  if (!vulnerabilities) return undefined;
  /** @param {Finding} finding */
  const ships = ({ nodes }) => nodes.some((path) => !packages[path]?.dev);
  const found = Object.values(vulnerabilities);
  return {
    grave: found.filter((finding) => grave.has(finding.severity) && ships(finding)),
    others: found.filter((finding) => !grave.has(finding.severity) || !ships(finding)),
  };
}

/** @returns {Promise<AuditReport>} */
function askTheRegistry() {
  return new Promise((resolve) => {
    const options = { cwd: root, maxBuffer: 50_000_000, shell: process.platform === "win32" };
    // npm ends badly where it finds something: what it wrote counts.
    execFile("npm", ["audit", "--json"], options, (error, stdout) => {
      try {
        resolve(JSON.parse(stdout));
      } catch {
        resolve({ message: error?.message ?? "no answer" });
      }
    });
  });
}

/** @param {Finding} finding */
const inWords = ({ name, severity, range = "" }) => `  ${severity}: ${name} ${range}`.trimEnd();

/**
 * Asks the registry that npm is set up with for known weaknesses of every package of the lockfile.
 * Grave ones in what ships fail; where there is no answer nothing is counted, and a sentence says so.
 * @param {() => Promise<AuditReport>} [ask]
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
export async function auditPackages(ask = askTheRegistry) {
  const report = await ask();
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const weighed = weighAudit(report, packages);
  if (!weighed) {
    console.log(
      `Not audited: the registry gave no answer (${report.message ?? "no reason given"}).`,
    );
    return { passed: 0, failed: 0 };
  }
  for (const finding of weighed.grave) console.error(`In what ships:\n${inWords(finding)}`);
  for (const finding of weighed.others) console.log(`To know, stops nothing:\n${inWords(finding)}`);
  return { passed: weighed.grave.length === 0 ? 1 : 0, failed: weighed.grave.length };
}

if (process.argv[1] === import.meta.filename) {
  process.chdir(root);
  installWhatIsMissing();
  const { passed, failed } = await auditPackages();
  if (failed === 0 && passed > 0) console.log("No grave weakness is known in what ships.");
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
