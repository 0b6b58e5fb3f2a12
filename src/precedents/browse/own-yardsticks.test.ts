import { describe, expect, it } from "vitest";
import { precedents } from "../current";
import { hasGround } from "../yardsticks/yardstick";
import { ownYardsticks } from "./own-yardsticks";

const of = (id: string) => {
  const found = precedents.find((each) => each.id === id);
  if (!found) throw new Error(`no operation ${id}`);
  return ownYardsticks(found);
};
const value = (id: string, yardstick: string) =>
  of(id).found.find((each) => each.id === yardstick)?.value;

describe("what can be worked out of an operation's own figures?", () => {
  it("divides its strength by its people and its area", () => {
    expect(value("untaet", "troops-per-thousand")).toBeCloseTo(9150 / 830, 2);
    expect(value("onub", "troops-per-area")).toBeCloseTo((5650 * 1000) / 27_834, 6);
    expect(value("onub", "police-share")).toBeCloseTo((100 * 120) / 5770, 6);
  });

  it("works out shares and no density for an operation in part of a country, and says so", () => {
    const { found, isInPartOnly } = of("unamid");
    expect(isInPartOnly).toBe(true);
    expect(found.filter(({ id }) => hasGround(id))).toEqual([]);
    expect(found.map(({ id }) => id)).toContain("police-share");
    expect(of("onub").isInPartOnly).toBe(false);
  });

  it("works out nothing from memory or from blanks", () => {
    expect(of("uniimog")).toEqual({ found: [], isInPartOnly: expect.any(Boolean) });
    expect(of("uncro").found).toEqual([]);
  });

  it("works out finite numbers only, also where the type cannot be told", () => {
    for (const precedent of precedents)
      for (const each of ownYardsticks(precedent).found) {
        expect(Number.isFinite(each.value), precedent.id).toBe(true);
        expect(each.value, precedent.id).toBeGreaterThan(0);
      }
  });
});
