import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { blankDesign } from "../domain/design";
import { keepUnsaved, readUnsaved, takeUnsaved } from "./unsaved-copy";

function fakeStorage(refuses = false) {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (refuses) throw new DOMException("full", "QuotaExceededError");
      held.set(key, value);
    },
    removeItem: (key: string) => void held.delete(key),
  };
}

describe("are the last edits before leaving kept?", () => {
  beforeEach(() => void vi.stubGlobal("window", { localStorage: fakeStorage() }));
  afterEach(() => void vi.unstubAllGlobals());

  it("gives back the design with the revision it stood on, once", () => {
    keepUnsaved(blankDesign("d", "Typed just now"), 4);
    const copy = takeUnsaved();
    expect(copy?.revision).toBe(4);
    expect(copy?.opened).toMatchObject({
      ok: true,
      design: { about: { title: "Typed just now" } },
    });
    expect(takeUnsaved()).toBeUndefined();
  });

  it("goes on quietly where the browser refuses", () => {
    vi.stubGlobal("window", { localStorage: fakeStorage(true) });
    expect(() => keepUnsaved(blankDesign("d", "D"), 0)).not.toThrow();
    vi.stubGlobal("window", {});
    expect(takeUnsaved()).toBeUndefined();
  });
});

it("is a copy that is none of ours passed over, and a damaged design in it refused?", () => {
  expect(readUnsaved("3")).toBeUndefined();
  expect(readUnsaved('{"revision":"1","design":"{}"}')).toBeUndefined();
  expect(readUnsaved('{"revision":1,"design":"{}"}')?.opened.ok).toBe(false);
});
