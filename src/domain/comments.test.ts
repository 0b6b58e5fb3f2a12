import { describe, expect, it } from "vitest";
import type { Comment } from "./comment";
import {
  commentsAt,
  commentsOnRow,
  countComments,
  fieldOfComment,
  inPlaceOrder,
  withComment,
  withCommentDone,
  withoutComment,
} from "./comments";
import { blankDesign, mandateDesignSchema } from "./design";

const blank = blankDesign("d", "D");
const ceiling = { kind: "field", id: "force.troopCeiling" } as const;
const comment = (id: string, at: Comment["at"] = ceiling, hour = 9): Comment => ({
  id,
  at,
  author: "A. Rahman",
  when: `2026-11-21T${String(hour).padStart(2, "0")}:00:00Z`,
  text: `Text of ${id}`,
});
const designWith = (...comments: Comment[]) => comments.reduce(withComment, blank);

describe("does a comment go into the design and out of it, and nothing else change?", () => {
  it("adds, settles, opens again and deletes by id", () => {
    const two = designWith(comment("a"), comment("b"));
    expect(mandateDesignSchema.safeParse(two).success).toBe(true);
    const settled = withCommentDone(two, "a", true);
    expect(settled.comments?.map(({ done }) => done)).toEqual([true, undefined]);
    expect(withCommentDone(settled, "a", false)).toEqual(two);
    expect(withoutComment(two, "a").comments).toEqual([comment("b")]);
  });

  it("leaves a design without comments as it is", () => {
    expect(withoutComment(blank, "a").comments).toBeUndefined();
    expect(withCommentDone(blank, "a", true).comments).toBeUndefined();
  });
});

describe("is a comment found at its place, and nowhere else?", () => {
  const sector = (id: string, row: string) => ({ kind: "field" as const, id, row });
  const design = designWith(
    comment("late", ceiling, 17),
    comment("early", ceiling, 8),
    comment("check", { kind: "check", id: "force.troopCeiling" }),
    comment("cell", sector("situation.sectors[].risk", "n"), 10),
    comment("row", sector("situation.sectors", "n"), 9),
    comment("other-row", sector("situation.sectors[].risk", "s")),
    comment("other-list", sector("purpose.tasks", "n")),
    comment("clause", { kind: "clause", id: "situation.sectors", row: "n" }),
  );
  const ids = (comments: readonly Comment[]) => comments.map(({ id }) => id);

  it("tells kinds and rows apart, and puts the oldest first", () => {
    expect(ids(commentsAt(design, ceiling))).toEqual(["early", "late"]);
    expect(ids(commentsAt(design, sector("situation.sectors[].risk", "s")))).toEqual(["other-row"]);
    expect(ids(commentsAt(design, { kind: "check", id: "force.troopCeiling" }))).toEqual(["check"]);
    expect(commentsAt(design, { kind: "field", id: "force.aviation" })).toEqual([]);
    expect(commentsAt(undefined, ceiling)).toEqual([]);
  });

  it("gathers what is about a row and its columns", () => {
    expect(ids(commentsOnRow(design, "situation.sectors", "n"))).toEqual(["row", "cell"]);
    expect(commentsOnRow(undefined, "situation.sectors", "n")).toEqual([]);
  });
});

it("are settled comments counted, and not as open?", () => {
  const settled: Comment = { ...comment("a"), done: true };
  expect(countComments([settled, comment("b"), comment("c")])).toEqual({ all: 3, open: 2 });
});

it("do all comments follow the wizard, then the draft, then the checks?", () => {
  const given = [
    comment("check", { kind: "check", id: "troops-for-area" }),
    comment("clause", { kind: "clause", id: "force.troopCeiling" }),
    comment("timing", { kind: "field", id: "timing.warningDate" }),
    comment("late", ceiling, 17),
    comment("first", { kind: "field", id: "operation.type" }),
    comment("early", ceiling, 8),
  ];
  const order = inPlaceOrder(given).map(({ id }) => id);
  expect(order).toEqual(["first", "early", "late", "timing", "clause", "check"]);
});

it("do comments on clauses and checks stand by what they are about, whichever was given first?", () => {
  const given = [
    comment("a2", { kind: "check", id: "a" }, 12),
    comment("b", { kind: "check", id: "b" }, 8),
    comment("a1", { kind: "check", id: "a" }, 11),
    comment("z", { kind: "clause", id: "z" }, 7),
    comment("y", { kind: "clause", id: "y" }, 10),
  ];
  const sorted = ["y", "z", "a1", "a2", "b"];
  expect(inPlaceOrder(given).map(({ id }) => id)).toEqual(sorted);
  expect(inPlaceOrder([...given].reverse()).map(({ id }) => id)).toEqual(sorted);
  const rows = ["s", "n"].map((row) =>
    comment(row, { kind: "field", id: "situation.sectors[].risk", row }, row === "s" ? 8 : 9),
  );
  expect(inPlaceOrder(rows).map(({ id }) => id)).toEqual(["n", "s"]);
});

it("is a field that this version does not know no field?", () => {
  expect(fieldOfComment(comment("a"))).toBe("force.troopCeiling");
  expect(fieldOfComment(comment("b", { kind: "field", id: "force.gone" }))).toBeUndefined();
  expect(fieldOfComment(comment("c", { kind: "check", id: "force.troopCeiling" }))).toBeUndefined();
});
