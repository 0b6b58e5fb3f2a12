import { expect, it } from "vitest";
import { inReadingOrder } from "./reading-order";
import { newTag, type Tag } from "./tag";

const order = (items: readonly [string, Tag | undefined][]) =>
  inReadingOrder(items, ([, tag]) => tag).map(([name]) => name);

it("draws what is not read first, then column after column", () => {
  const list = newTag("L");
  const [left, right] = [newTag("LI", list), newTag("LI", list)];
  expect(
    order([
      ["left 1", left],
      ["right 1", right],
      ["rule", undefined],
      ["left 2", left],
      ["right 2", right],
    ]),
  ).toEqual(["rule", "left 1", "left 2", "right 1", "right 2"]);
});

it("keeps blocks of their own in the order in which they begin", () => {
  const [first, second] = [newTag("P"), newTag("P")];
  expect(
    order([
      ["b", second],
      ["a", first],
      ["b again", second],
    ]),
  ).toEqual(["b", "b again", "a"]);
});

it("loses and repeats nothing", () => {
  const [row, other] = [newTag("TR"), newTag("P")];
  const cells = [newTag("TH", row), newTag("TD", row)];
  const items = [undefined, other, ...cells, ...cells, undefined, other].map(
    (tag, index): [string, Tag | undefined] => [String(index), tag],
  );
  expect(order(items).toSorted()).toEqual(items.map(([name]) => name));
});
