import { describe, expect, it } from "vitest";
import type { Break } from "../../../engine/stress/stress-result";
import { strictWords as words } from "../cases/report-of";
import { aloneCell, triedShocks } from "./alone";
import { aloneInWords } from "./alone-in-words";
import { brokenTask, madeResult, madeShock } from "./cases/made-result";

const because = { reason: "too-few", figures: {}, fields: [] };
const breaking = (...sets: Break["sets"][number]["at"][]): Break => ({
  ...brokenTask,
  sets: sets.map((at) => ({ at, because })),
});

describe("what does one shock do alone?", () => {
  it("it breaks from its mildest level on", () => {
    const cell = aloneCell(brokenTask, { id: "strength" });
    expect(cell).toEqual({ kind: "alone", levels: [50] });
    expect(aloneInWords(words, madeShock("strength"), cell)).toBe("50%");
  });

  it("at either of two levels where neither is milder", () => {
    const cell = aloneCell(
      breaking([{ shock: "violence", level: 1 }], [{ shock: "violence", level: 2 }]),
      { id: "violence" },
    );
    expect(aloneInWords(words, madeShock("violence"), cell)).toBe(
      "moves to another perpetrator or doubles",
    );
  });

  it("it breaks only with others, which is not the same as nothing", () => {
    const withOthers = aloneCell(brokenTask, { id: "reserve" });
    expect(withOthers).toEqual({ kind: "with-others" });
    expect(aloneInWords(words, madeShock("reserve"), withOthers)).toBe("only with others");
    const none = aloneCell(brokenTask, { id: "money" });
    expect(aloneInWords(words, madeShock("money"), none)).toBe("no");
  });

  it("two contributors are two shocks", () => {
    const broken = breaking([{ shock: "contributor@jorrel", level: 1 }]);
    expect(aloneCell(broken, { id: "contributor@jorrel" }).kind).toBe("alone");
    expect(aloneCell(broken, { id: "contributor@ulvane" }).kind).toBe("none");
  });
});

it("are only those shocks shown that are tried?", () => {
  expect(triedShocks(madeResult).map(({ id }) => id)).toEqual([
    "strength",
    "lateness",
    "contributor@jorrel",
    "reserve",
    "violence",
  ]);
});
