import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** All that a script imports before its first line runs, itself included. */
function importedFirst(script: URL, met = new Map<string, string[]>()): Map<string, string[]> {
  if (met.has(script.href)) return met;
  const text = readFileSync(script, "utf8");
  const names = [...text.matchAll(/^(?:import|export)\b[^;]*?from "([^"]+)";/gms)].map(
    ([, name = ""]) => name,
  );
  met.set(script.href, names);
  for (const name of names) if (name.startsWith(".")) importedFirst(new URL(name, script), met);
  return met;
}

test.each(["start", "test", "bench", "package", "firefox", "audit", "mutation"])(
  "does .ci/%s.mjs begin in a fresh clone, where no library is installed yet?",
  (name) => {
    const scripts = importedFirst(new URL(`./${name}.mjs`, import.meta.url));
    const libraries = [...scripts.values()].flat().filter((from) => !/^(?:\.|node:)/.test(from));
    expect(libraries).toEqual([]);
  },
);
