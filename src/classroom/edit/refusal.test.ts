import { describe, expect, it } from "vitest";
import { tinyExercise } from "../exercise/cases/tiny-exercise";
import { openParsedExercise } from "../exercise/open-exercise";
import { refusalAt } from "./refusal";
import { type TreePath, withValueAt } from "./tree-edit";

const tiny = tinyExercise();
const many = (count: number) => Array.from({ length: count }, () => "A text");

describe("is what would make an exercise unreadable refused before it is kept?", () => {
  it.each<[string, TreePath, unknown, object]>([
    ["more wishes than a card takes", ["roles", 0, "wants"], many(21), { limit: 20 }],
    ["more paragraphs than a part takes", ["brief", 0, "paragraphs"], many(61), { limit: 60 }],
    ["a day that no calendar has", ["date"], "12027-03-01", { expected: "date" }],
    [
      "an outline with more points than a map takes",
      ["sectors", 0, "shape"],
      Array.from({ length: 401 }, () => [1, 1]),
      { limit: 400 },
    ],
  ])("%s", (_what, path, value, refusal) => {
    expect(openParsedExercise(withValueAt(tiny, path, value)).ok).toBe(false);
    expect(refusalAt(tiny, path, value)).toMatchObject(refusal);
  });
  it("an id with a space", () => {
    const reading = withValueAt(tiny, ["reading"], [{ source: "source", why: "" }]);
    const refusal = refusalAt(reading, ["reading", 0, "source"], "Fjelde 2019");
    expect(refusal).toEqual({ expected: "regex", limit: undefined });
  });
});

describe("is everything else taken?", () => {
  it("a value that fits", () => {
    expect(refusalAt(tiny, ["roles", 0, "wants"], many(20))).toBeUndefined();
    expect(refusalAt(tiny, ["date"], "2027-03-02")).toBeUndefined();
  });
  it("also where another place is wrong already, so that the rest can be mended", () => {
    const elsewhere = withValueAt(tiny, ["roles", 0, "wants"], many(21));
    expect(refusalAt(elsewhere, ["title"], "Another title")).toBeUndefined();
  });
});
