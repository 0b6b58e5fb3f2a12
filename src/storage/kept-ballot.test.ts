import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ceiling } from "../domain/votes/cases/voted-design";
import { blankBallot, withDraftVote } from "../domain/votes/draft-ballot";
import { dropBallot, keepBallot, keptBallot } from "./kept-ballot";

const draft = withDraftVote(blankBallot("mine", "Ana"), ceiling, { position: "oppose" });
let items: Map<string, string>;
beforeEach(() => {
  items = new Map();
  const localStorage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  };
  vi.stubGlobal("window", { localStorage });
});
afterEach(() => vi.unstubAllGlobals());

it("is a draft kept for its design and its round, under a key of the app, until it is dropped?", () => {
  expect(keptBallot("d", "first")).toBeUndefined();
  expect(keepBallot("d", "first", draft)).toBe(true);
  expect(keptBallot("d", "first")).toEqual(draft);
  expect(keptBallot("d", "second")).toBeUndefined();
  expect(keptBallot("copy", "first")).toBeUndefined();
  expect([...items.keys()]).toEqual(["mandate-wizard.ballot.d.first"]);
  dropBallot("d", "first");
  expect(items.size).toBe(0);
});

it("does a damaged draft, or a browser that refuses, count as nothing kept?", () => {
  for (const text of ["{", "7", '{"id":"mine"}']) {
    items.set("mandate-wizard.ballot.d.first", text);
    expect(keptBallot("d", "first")).toBeUndefined();
  }
  vi.stubGlobal("window", {});
  expect(keptBallot("d", "first")).toBeUndefined();
  expect(keepBallot("d", "first", draft)).toBe(false);
  expect(() => dropBallot("d", "first")).not.toThrow();
});
