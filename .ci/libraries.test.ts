import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const inRoot = (path: string) => new URL(`../${path}`, import.meta.url);
const read = (path: string) => readFileSync(inRoot(path), "utf8");
const code = readdirSync(inRoot("src"), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|deep)\.tsx?$/.test(path))
  .map((path) => read(`src/${path}`));
const lock: { packages: Record<string, { optionalDependencies?: Record<string, string> }> } =
  JSON.parse(read("package-lock.json"));

test.each(Object.keys(JSON.parse(read("package.json")).dependencies))(
  "does the product use %s, which it asks everyone to install?",
  (name) => {
    expect(code.some((text) => new RegExp(`["']${name}["'/]`).test(text))).toBe(true);
  },
);

test("does the lockfile name the linter's program for every system, so that a fresh install works anywhere?", () => {
  const { optionalDependencies = {} } = lock.packages["node_modules/@biomejs/biome"] ?? {};
  const programs = Object.keys(optionalDependencies);
  expect(programs.length).toBeGreaterThanOrEqual(8);
  for (const program of programs) expect(lock.packages).toHaveProperty([`node_modules/${program}`]);
});

test("does the lockfile leave it to each machine where its packages come from?", () => {
  expect(read("package-lock.json")).not.toContain('"resolved"');
});
