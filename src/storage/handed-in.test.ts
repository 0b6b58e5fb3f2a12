import { expect, it, vi } from "vitest";
import { lastHandedIn, rememberHandedIn } from "./handed-in";

function storageOf(kept: Map<string, string>) {
  vi.stubGlobal("window", {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
    },
  });
}

it("is it known when each team's work was handed in, and is nonsense taken for never?", () => {
  const kept = new Map<string, string>();
  storageOf(kept);
  const handed = { at: "2026-11-22T09:00:00Z", mark: "abc" };
  rememberHandedIn("d1", handed);
  expect(lastHandedIn("d1")).toEqual(handed);
  expect(lastHandedIn("d2")).toBeUndefined();
  for (const text of ["{", "[]", '{"at":"yesterday","mark":"x"}']) {
    for (const key of kept.keys()) kept.set(key, text);
    expect(lastHandedIn("d1")).toBeUndefined();
  }
});

it("does a browser that refuses storage only forget?", () => {
  vi.stubGlobal("window", {});
  rememberHandedIn("d1", { at: "2026-11-22T09:00:00Z", mark: "abc" });
  expect(lastHandedIn("d1")).toBeUndefined();
});
