import { expect, test } from "vitest";
import { storagePrefix } from "../storage/database-names";
import { type Reloading, reloadOnce } from "./reload-once";

function given(changes: Partial<Reloading> = {}) {
  const kept = new Map<string, string>();
  let reloads = 0;
  const part: Reloading = {
    hasCopy: true,
    age: 800,
    now: 1_700_000_000_000,
    memory: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
    },
    reload: () => {
      reloads += 1;
    },
    ...changes,
  };
  return { part, kept, reloads: () => reloads };
}

test("is a page that has just begun, with a copy on the device, reloaded once and not again?", () => {
  const { part, reloads } = given();
  expect(reloadOnce(part)).toBe(true);
  expect(reloadOnce({ ...part, now: part.now + 5000 })).toBe(false);
  expect(reloads()).toBe(1);
  expect(reloadOnce({ ...part, now: part.now + 61_000 })).toBe(true);
});

test("does what is remembered go with everything else that is kept here?", () => {
  const { part, kept } = given();
  reloadOnce(part);
  expect([...kept.keys()].filter((key) => !key.startsWith(storagePrefix))).toEqual([]);
  expect(kept.size).toBe(1);
});

test("is a page left as it is where no copy answers, where it has been used, or where nothing is remembered?", () => {
  const refused = () => {
    throw new DOMException("refused", "SecurityError");
  };
  for (const changes of [
    { hasCopy: false },
    { age: 11_000 },
    { memory: { getItem: refused, setItem: refused } },
    { memory: { getItem: () => null, setItem: refused } },
  ]) {
    const { part, reloads } = given(changes);
    expect(reloadOnce(part)).toBe(false);
    expect(reloads()).toBe(0);
  }
});
