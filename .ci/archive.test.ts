import { unzipSync } from "fflate";
import { afterEach, expect, it, vi } from "vitest";
import { archiveOf } from "./archive.mjs";

const bytes = (text: string) => new TextEncoder().encode(text);

afterEach(() => vi.useRealTimers());

it("does an archive give back what was put in?", () => {
  const files = { "a/index.html": bytes("<html>"), "a/assets/main.js": bytes("run()".repeat(99)) };
  expect(unzipSync(archiveOf(files))).toEqual(files);
});

it("are the bytes the same in another order and another year?", () => {
  const [one, two] = [bytes("one"), bytes("two")];
  vi.useFakeTimers({ now: new Date("2026-11-21") });
  const first = archiveOf({ "b.txt": two, "a.txt": one });
  vi.setSystemTime(new Date("2031-02-03"));
  expect(archiveOf({ "a.txt": one, "b.txt": two })).toEqual(first);
});
