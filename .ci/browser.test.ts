import { afterEach, expect, test, vi } from "vitest";
import { findBrowser } from "./browser.mjs";

afterEach(() => vi.unstubAllEnvs());

test("does CHROME_PATH come before every browser of the system?", () => {
  vi.stubEnv("CHROME_PATH", process.execPath);
  expect(findBrowser()).toBe(process.execPath);
});

test("is a CHROME_PATH without a file no browser, rather than a reason to take another?", () => {
  vi.stubEnv("CHROME_PATH", "/nowhere/chrome");
  expect(findBrowser()).toBeUndefined();
});
