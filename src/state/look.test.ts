import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { lookKey } from "../storage/chosen-look";
import { chooseLook, followLook, lookShown, onLook } from "./look";

/** A window with a root to mark, a store, and a device that asks for more contrast or not. */
function opened() {
  const kept = new Map<string, string>();
  const marks = new Set<string>();
  const device = { asksForMore: false };
  const heard = new Map<string, (event: { key: string; newValue: string }) => void>();
  const changes: (() => void)[] = [];
  const root = {
    dataset: {} as Record<string, string>,
    toggleAttribute: (name: string, on: boolean) => (on ? marks.add(name) : marks.delete(name)),
  };
  vi.stubGlobal("document", { documentElement: root });
  vi.stubGlobal("window", {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    },
    matchMedia: () => ({
      get matches() {
        return device.asksForMore;
      },
      addEventListener: (_: string, change: () => void) => changes.push(change),
    }),
    addEventListener: (name: string, hear: () => void) => heard.set(name, hear),
  });
  return {
    kept,
    looks: () => [root.dataset.look, marks.has("data-contrast")],
    asksForMore: () => {
      device.asksForMore = true;
      for (const change of changes) change();
    },
    otherWindowKeeps: (key: string, newValue: string) => heard.get("storage")?.({ key, newValue }),
  };
}

let page = opened();
beforeEach(() => {
  page = opened();
});
afterEach(() => vi.unstubAllGlobals());

describe("what does the page look like?", () => {
  it("as the device asks until something is chosen, then as chosen", () => {
    followLook();
    expect(page.looks()).toEqual(["device", false]);
    expect(chooseLook("dark")).toBe(true);
    expect(page.looks()).toEqual(["dark", false]);
    chooseLook("contrast");
    expect(page.looks()).toEqual(["contrast", true]);
    expect(page.kept.get(lookKey)).toBe("contrast");
    chooseLook("light");
    expect(page.looks()).toEqual(["light", false]);
  });

  it("as it was left at the last visit", () => {
    page.kept.set(lookKey, "dark");
    followLook();
    expect(lookShown()).toBe("dark");
    expect(page.looks()).toEqual(["dark", false]);
  });

  it("with more contrast where the device asks for it, from the moment it does", () => {
    followLook();
    page.asksForMore();
    expect(page.looks()).toEqual(["device", true]);
    // A choice between light and dark says nothing against contrast.
    chooseLook("light");
    expect(page.looks()).toEqual(["light", true]);
  });

  it("as another window of the app chose just now, and who listens is told", () => {
    followLook();
    const told = vi.fn();
    const stop = onLook(told);
    page.otherWindowKeeps(lookKey, "contrast");
    expect(page.looks()).toEqual(["contrast", true]);
    page.otherWindowKeeps("another", "dark");
    expect(lookShown()).toBe("contrast");
    page.otherWindowKeeps(lookKey, "<b>");
    expect(lookShown()).toBe("device");
    expect(told).toHaveBeenCalledTimes(2);
    stop();
    chooseLook("dark");
    expect(told).toHaveBeenCalledTimes(2);
  });
});
