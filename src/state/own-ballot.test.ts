import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { MandateDesign } from "../domain/design";
import { ceiling, round, votedDesign } from "../domain/votes/cases/voted-design";
import { ballotFrom, withDraftVote } from "../domain/votes/draft-ballot";
import { withBallot, withRoundClosed } from "../domain/votes/rounds";
import { draftOf, dropDraft, keepDraft, mayBeShown, ownBallot } from "./own-ballot";

const stub = () => {
  const items = new Map<string, string>();
  vi.stubGlobal("window", {
    localStorage: {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => items.set(key, value),
      removeItem: (key: string) => items.delete(key),
    },
  });
};
beforeEach(stub);
afterEach(() => {
  dropDraft("d", "first");
  vi.unstubAllGlobals();
});

const handedIn = (): MandateDesign => {
  const draft = withDraftVote({ ...draftOf("d", "first"), author: "Ana" }, ceiling, {
    position: "support",
  });
  keepDraft("d", "first", draft);
  return withBallot(votedDesign, ballotFrom(draft, votedDesign, round, "2026-11-20T12:00:00Z"));
};

it("are others' votes hidden until one's own is handed in or the round is closed?", () => {
  expect(mayBeShown(votedDesign, round)).toBe(false);
  const design = handedIn();
  expect(ownBallot(design, "first")?.author).toBe("Ana");
  expect(mayBeShown(design, round)).toBe(true);
  // Undone, or of another round: hidden again.
  expect(mayBeShown(votedDesign, round)).toBe(false);
  expect(mayBeShown(design, { ...round, id: "second" })).toBe(false);
  const closed = withRoundClosed(votedDesign, "first", "2026-11-21T10:00:00Z").votes?.[0];
  expect(closed && mayBeShown(votedDesign, closed)).toBe(true);
});

it("are they hidden from the next person on the device?", () => {
  const design = handedIn();
  dropDraft("d", "first");
  expect(mayBeShown(design, round)).toBe(false);
  expect(draftOf("d", "first").votes).toEqual({});
});

it("does a draft last in a browser that refuses storage, as long as the page does?", () => {
  vi.stubGlobal("window", {});
  const draft = { ...draftOf("d", "first"), author: "Ana" };
  expect(keepDraft("d", "first", draft)).toBe(false);
  expect(draftOf("d", "first")).toEqual(draft);
});
