import { expect, it } from "vitest";
import { askToKeep, keepingNow } from "./keep-for-good";

const manager = (granted: boolean) => {
  let isKept = false;
  return {
    persisted: async () => isKept,
    persist: async () => {
      isKept = granted;
      return granted;
    },
  };
};

it("is the browser's answer told as it is?", async () => {
  expect(await keepingNow(manager(true))).toBe("may-be-cleared");
  expect(await askToKeep(manager(true))).toBe("for-good");
  expect(await askToKeep(manager(false))).toBe("may-be-cleared");
});

it("is a browser that knows nothing of it, or refuses the question, no error?", async () => {
  expect(await askToKeep({})).toBe("unknown");
  const refusing = { ...manager(true), persist: () => Promise.reject(new Error("no")) };
  expect(await askToKeep(refusing)).toBe("may-be-cleared");
  expect(await keepingNow({ persisted: () => Promise.reject(new Error("no")) })).toBe("unknown");
});
