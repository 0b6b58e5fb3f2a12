import { expect, it } from "vitest";
import { besideHalf } from "./beside-precedents";

const half = { lower: 2, upper: 4 };
const at = (low: number, high = low) => besideHalf({ low, high, open: [] }, half);

it("where does a figure lie beside the middle half, its edges within?", () => {
  expect([at(1), at(2), at(3), at(4), at(5)]).toEqual([
    "below",
    "inside",
    "inside",
    "inside",
    "above",
  ]);
});

it("is nothing said of one that may lie on either side of an edge?", () => {
  expect([at(1, 3), at(3, 5), at(1, 5)]).toEqual(["unsure", "unsure", "unsure"]);
  const least = (low: number) => besideHalf({ low, high: low, open: ["force.troopCeiling"] }, half);
  expect([least(1), least(3), least(5)]).toEqual(["unsure", "unsure", "above"]);
});
