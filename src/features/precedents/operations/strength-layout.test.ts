import { describe, expect, it } from "vitest";
import { strengthGroups } from "../../../precedents/browse/strengths";
import { precedents } from "../../../precedents/current";
import { layOutStrengths, margin, nameLine } from "./strength-layout";

const groups = strengthGroups(precedents);
const nameOf = (type: string) => type;

describe.each([320, 400, 620])("does a panel of %d pixels hold what it draws?", (width) => {
  const { panels, right, bottom, all, xTicks, yTicks } = layOutStrengths(
    groups,
    groups,
    width,
    nameOf,
  );

  it("keeps every dot and tick inside the plot", () => {
    for (const { x, y } of [...all, ...panels.flatMap(({ dots }) => dots)]) {
      expect(x).toBeGreaterThanOrEqual(margin.start);
      expect(x).toBeLessThanOrEqual(right);
      expect(y).toBeGreaterThanOrEqual(margin.top);
      expect(y).toBeLessThanOrEqual(bottom);
    }
    for (const { x } of xTicks) expect(x).toBeLessThanOrEqual(right);
    for (const { y } of yTicks) expect(y).toBeGreaterThanOrEqual(margin.top);
  });

  it("names some in each panel, no name over another", () => {
    for (const { labels, group } of panels) {
      expect(labels.length, group.type).toBeGreaterThan(0);
      for (const one of labels)
        for (const other of labels)
          if (one !== other && one.anchor === other.anchor)
            expect(Math.abs(one.y - other.y) + Math.abs(one.x - other.x)).toBeGreaterThan(8);
    }
  });

  it("draws larger strengths higher, and later years further on", () => {
    const [largest] = [...all].sort((one, other) => other.persons - one.persons);
    expect(Math.min(...all.map(({ y }) => y))).toBe(largest?.y);
    const [latest] = [...all].sort((one, other) => other.year - one.year);
    expect(Math.max(...all.map(({ x }) => x))).toBe(latest?.x);
  });
});

it("keeps the scales of the whole record where the list is narrowed", () => {
  const few = groups.slice(0, 1);
  expect(layOutStrengths(few, groups, 400, nameOf).yTicks).toEqual(
    layOutStrengths(groups, groups, 400, nameOf).yTicks,
  );
});

it("lays out a record of one operation without dividing by nothing", () => {
  const [one] = strengthGroups(precedents.filter(({ id }) => id === "unmiss"));
  const { all } = layOutStrengths(one ? [one] : [], one ? [one] : [], 400, nameOf);
  for (const { x, y } of all) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
});

it("gives a name that is wider than its panel a second line, and every panel the same height", () => {
  const long = "Операция Африканского союза или другая региональная операция";
  const named = layOutStrengths(groups, groups, 328, (type) => (type === "un-police" ? "b" : long));
  const plain = layOutStrengths(groups, groups, 328, nameOf);
  expect(named.panels[0]?.name.join(" ")).toBe(long);
  expect(named.panels[0]?.name.length).toBe(2);
  expect(named.height).toBe(plain.height + nameLine);
  for (const { y } of named.yTicks) expect(y).toBeGreaterThanOrEqual(margin.top + nameLine);
});
