import { afterEach, describe, expect, it, vi } from "vitest";
import { chosenLook, lookKey, lookOf, rememberLook } from "./chosen-look";

/** A browser that keeps what it is given, or refuses to. */
function storeOf(refuses = false) {
  const kept = new Map<string, string>();
  const act = <T>(answer: T): T => {
    if (refuses) throw new DOMException("denied", "SecurityError");
    return answer;
  };
  vi.stubGlobal("window", {
    localStorage: {
      getItem: (key: string) => act(kept.get(key) ?? null),
      setItem: (key: string, value: string) => act(kept.set(key, value)),
    },
  });
  return kept;
}

afterEach(() => vi.unstubAllGlobals());

describe("which look is kept for the next visit?", () => {
  it("the device's until one is chosen, then the one chosen", () => {
    const kept = storeOf();
    expect(chosenLook()).toBe("device");
    expect(rememberLook("contrast")).toBe(true);
    expect(kept.get(lookKey)).toBe("contrast");
    expect(chosenLook()).toBe("contrast");
  });

  it.each([null, "", "sepia", "LIGHT", "__proto__"])("the device's for %j", (kept) => {
    expect(lookOf(kept)).toBe("device");
  });

  it("the device's where the browser keeps nothing, and it says that it refused", () => {
    storeOf(true);
    expect(chosenLook()).toBe("device");
    expect(rememberLook("dark")).toBe(false);
  });
});
