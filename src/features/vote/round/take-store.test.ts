import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ballotFileOf, ballotFileText } from "../../../domain/votes/ballot-file";
import { ballotOf, ceiling, votedDesign, voteOn } from "../../../domain/votes/cases/voted-design";
import { beginDesign, undo, useDesignStore } from "../../../state/design-store";
import { settle, type Taken, takeFiles, useTaken } from "./take-store";

const ballot = (author: string, rest = {}) => ballotOf(author, [voteOn(ceiling)], rest);
const file = (of = ballot("Ana"), name = "a.ballot.json") =>
  new File([ballotFileText(ballotFileOf("d", undefined, of))], name);
const authors = () => useDesignStore.getState().design?.ballots?.map(({ author }) => author) ?? [];
const outcomes = () =>
  useTaken
    .getState()
    .taken.map(({ told }) => (told.is === "judged" ? told.judged.outcome : told.is));
const last = () => useTaken.getState().taken.at(-1) as Taken;

beforeEach(() => beginDesign(votedDesign));
afterEach(() => {
  beginDesign(undefined);
  useTaken.setState({ taken: [] });
});

describe("are several files taken in at once, the good ones whatever the others are?", () => {
  it("each told in its order, each a step of undo", async () => {
    const torn = new File(["{"], "torn.json");
    const latin = new File([new Uint8Array([0xe9, 0xe8])], "latin.json");
    await takeFiles([torn, file(), latin, file(ballot("Ben"), "b.json"), file()]);
    expect(outcomes()).toEqual(["refused", "taken", "refused", "taken", "known"]);
    expect(authors()).toEqual(["Ana", "Ben"]);
    undo();
    expect(authors()).toEqual(["Ana"]);
  });

  it("and a file that is far too large without being read", async () => {
    const huge = file();
    Object.defineProperty(huge, "size", { value: 50_000_000 });
    await takeFiles([huge]);
    expect(last().told).toMatchObject({ is: "refused", problem: { code: "too-large" } });
  });
});

describe("does the author say which ballot of a person stands?", () => {
  const later = ballot("Ana", { id: "later", cast: "2026-11-21T08:00:00Z" });
  const ids = () => useDesignStore.getState().design?.ballots?.map(({ id }) => id);

  it.each([
    ["replaced", ["later"]],
    ["kept-first", ["ana"]],
    ["kept-both", ["ana", "later"]],
  ] as const)("%s", async (how, left) => {
    await takeFiles([file(), file(later)]);
    expect(outcomes()).toEqual(["taken", "twice"]);
    expect(ids()).toEqual(["ana"]);
    expect(settle(last(), how)).toBe(true);
    expect(ids()).toEqual(left);
    expect(last().told).toMatchObject({ is: "settled", how });
  });

  it("once, and never of a file that was not asked about", async () => {
    await takeFiles([file()]);
    expect(settle(last(), "replaced")).toBe(false);
    expect(ids()).toEqual(["ana"]);
  });
});
