import { afterEach, expect, it, vi } from "vitest";
import { webStorage } from "./cases/web-storage";
import { lastOpen, rememberOpen } from "./last-open";

afterEach(() => void vi.unstubAllGlobals());

it("does each tab come back to its own design, and the next start to the latest?", () => {
  const localStorage = webStorage();
  vi.stubGlobal("window", { localStorage, sessionStorage: webStorage() });
  rememberOpen("a");
  vi.stubGlobal("window", { localStorage, sessionStorage: webStorage() });
  rememberOpen("b");
  expect(lastOpen()).toBe("b");
  vi.stubGlobal("window", { localStorage, sessionStorage: webStorage() });
  expect(lastOpen()).toBe("b");
  rememberOpen(undefined);
  expect(lastOpen()).toBeUndefined();
});

it("does a browser without room for it keep nobody from opening a design?", () => {
  vi.stubGlobal("window", { localStorage: webStorage(true), sessionStorage: webStorage() });
  expect(() => rememberOpen("a")).not.toThrow();
  expect(lastOpen()).toBe("a");
});

it("does a browser that refuses one of the two still remember with the other?", () => {
  const localStorage = webStorage();
  const refusing = {
    localStorage,
    get sessionStorage(): Storage {
      throw new DOMException("refused", "SecurityError");
    },
  };
  vi.stubGlobal("window", refusing);
  expect(() => rememberOpen("a")).not.toThrow();
  expect(lastOpen()).toBe("a");
});
