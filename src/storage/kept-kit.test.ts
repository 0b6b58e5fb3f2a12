import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepKit, keptKit } from "./kept-kit";

let items: Map<string, string>;
beforeEach(() => {
  items = new Map();
  const localStorage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  };
  vi.stubGlobal("window", { localStorage });
});
afterEach(() => vi.unstubAllGlobals());

it("is what a trainer entered there the next time, under a key of the app?", () => {
  expect(keptKit()).toBeUndefined();
  keepKit({ people: 12 });
  expect(keptKit()).toEqual({ people: 12 });
  expect([...items.keys()]).toEqual(["mandate-wizard.kit"]);
});

it("does a damaged entry, or a browser that refuses, count as nothing kept?", () => {
  items.set("mandate-wizard.kit", "{");
  expect(keptKit()).toBeUndefined();
  vi.stubGlobal("window", {});
  expect(keptKit()).toBeUndefined();
  expect(() => keepKit({})).not.toThrow();
});
