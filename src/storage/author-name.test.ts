import { beforeEach, expect, it, vi } from "vitest";
import { authorName, rememberAuthorName } from "./author-name";
import { webStorage } from "./cases/web-storage";
import { storagePrefix } from "./database-names";

beforeEach(() => vi.stubGlobal("window", { localStorage: webStorage() }));

it("is a name remembered, under a key that goes when everything is removed?", () => {
  expect(authorName()).toBe("");
  rememberAuthorName("A. Rahman");
  expect(authorName()).toBe("A. Rahman");
  expect(Object.keys(window.localStorage).every((key) => key.startsWith(storagePrefix))).toBe(true);
});

it("does a browser that refuses storage break nothing?", () => {
  vi.stubGlobal("window", { localStorage: webStorage(true) });
  rememberAuthorName("A. Rahman");
  expect(authorName()).toBe("");
  vi.stubGlobal("window", {});
  expect(authorName()).toBe("");
});
