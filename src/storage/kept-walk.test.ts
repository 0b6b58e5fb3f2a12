import { afterEach, describe, expect, it, vi } from "vitest";
import { keepWalk, keptWalk } from "./kept-walk";

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

describe("how far did the walk go on this device?", () => {
  it("nowhere until it was begun, then to the place kept, then to its end", () => {
    storeOf();
    expect(keptWalk()).toBeUndefined();
    keepWalk(0);
    expect(keptWalk()).toBe(0);
    keepWalk(3);
    expect(keptWalk()).toBe(3);
    keepWalk("seen");
    expect(keptWalk()).toBe("seen");
  });

  it.each(["", "12", "-1", "NaN", "<b>"])("nowhere where %j is kept", (kept) => {
    storeOf().set("mandate-wizard.walk", kept);
    expect(keptWalk()).toBeUndefined();
  });

  it("nowhere where the browser keeps nothing, and nothing fails", () => {
    storeOf(true);
    expect(() => keepWalk(2)).not.toThrow();
    expect(keptWalk()).toBeUndefined();
  });
});
