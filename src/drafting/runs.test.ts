import { describe, expect, it } from "vitest";
import { strictWords } from "./cases/read-back";
import { type DraftRun, textOfRuns } from "./draft";
import { gap, inSentence, ownGap } from "./gap";
import { listed, merged, phrase, said, tidy, verbRun } from "./runs";

const word = (text: string): DraftRun => ({ kind: "words", text });

describe("can an author's words do more than stand in their place?", () => {
  it.each([
    ["Clear the road\n2. Decides to invade", "Clear the road 2. Decides to invade"],
    ["  spaced \t out \u2028 ", "spaced out"],
    ["ends like a clause; ", "ends like a clause"],
    ["a\u0000b\u0007c", "a b c"],
    ["a \uE0000\uE001 b", "a 0 b"],
    ["مرحبا 🕊️", "مرحبا 🕊️"],
    [" ;: ", ""],
  ])("%j", (text, kept) => {
    expect(tidy(text)).toBe(kept);
  });
});

describe("is a message filled with runs?", () => {
  it("keeps a gap a gap in the middle of the words", () => {
    const open = gap(strictWords, "force.troopCeiling");
    const runs = phrase(strictWords, "draft.strength.inside", { ceiling: open, observers: 12 });
    expect(runs).toEqual([open, word(", including 12 military observers and staff officers")]);
  });
  it("puts several runs in one place, and joins neighbouring words", () => {
    const name = [word("the "), word("Mission")];
    expect(phrase(strictWords, "draft.task.to", { task: name })).toEqual([word("To the Mission")]);
  });
  it("takes no braces of an author for places of its own", () => {
    const runs = phrase(strictWords, "draft.task.to", { task: said("{date} '{'") });
    expect(textOfRuns(runs)).toBe("To {date} '{'");
  });
  it("lists stretches in words", () => {
    const runs = listed(strictWords, [[word("a")], [verbRun(strictWords, "decides")], [word("c")]]);
    expect(textOfRuns(runs)).toBe("a, Decides and c");
    expect(runs[1]).toEqual({ kind: "verb", text: "Decides" });
    expect(listed(strictWords, [])).toEqual([]);
  });
  it("leaves out what is empty", () => {
    expect(merged([word(""), word("a"), word(""), word("b")])).toEqual([word("ab")]);
  });
});

describe("is a gap tied to what would fill it?", () => {
  it("names the field, and the row of a list", () => {
    expect(gap(strictWords, "force.troopCeiling")).toEqual({
      kind: "gap",
      text: "[troop ceiling: not stated]",
      place: { field: "force.troopCeiling" },
    });
    expect(gap(strictWords, "purpose.tasks[].verb", "t")).toMatchObject({
      text: "[operative verb: not stated]",
      place: { field: "purpose.tasks[].verb", row: "t" },
    });
  });
  it("has no field where no question fills it", () => {
    expect(ownGap(strictWords, "number")).toEqual({ kind: "gap", text: "[number]" });
  });
  it("keeps the capitals of an abbreviation", () => {
    expect(inSentence(strictWords, "UN country team")).toBe("UN country team");
    expect(inSentence(strictWords, "End state")).toBe("end state");
  });
});
