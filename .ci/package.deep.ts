import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

/** Packs into a folder of its own, in another time zone, and gives the list of hashes. */
function sumsOf(zone: string): { folder: string; sums: string } {
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  const env = { ...process.env, NODE_ENV: "production", TZ: zone };
  execFileSync(process.execPath, [".ci/package.mjs", "--out", folder], { env, stdio: "pipe" });
  return { folder, sums: readFileSync(join(folder, "SHA256SUMS.txt"), "utf8") };
}

it("do two runs on the same source make the same bytes, and is each file's hash its own?", () => {
  const first = sumsOf("UTC");
  const second = sumsOf("Pacific/Auckland");
  expect(second.sums).toBe(first.sums);
  const lines = first.sums.trim().split("\n");
  expect(lines).toHaveLength(4);
  for (const line of lines) {
    const [sum = "", file = ""] = line.split("  ");
    const content = readFileSync(join(first.folder, file));
    expect(createHash("sha256").update(content).digest("hex"), file).toBe(sum);
  }
  for (const { folder } of [first, second]) rmSync(folder, { recursive: true });
});
