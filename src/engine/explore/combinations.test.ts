import { expect, it } from "vitest";
import { combinationsOf, drawnBy, setDigits, toAssess } from "./combinations";

const variables = [2, 3].map((count) => ({
  path: "force.civilians" as const,
  choices: Array.from({ length: count }, (_, at) => at),
}));

it("numbers every combination, the last variable's choice the fastest", () => {
  expect(combinationsOf(variables)).toBe(6);
  expect(combinationsOf([])).toBe(1);
  const all = Array.from({ length: 6 }, (_, combination) => {
    const digits = new Uint16Array(2);
    setDigits(digits, variables, combination);
    return digits.join("");
  });
  expect(all).toEqual(["00", "01", "02", "10", "11", "12"]);
});

it("assesses all where it may, else the design as it is and as many more as allowed", () => {
  expect([...toAssess(6, 6, 1)]).toEqual([0, 1, 2, 3, 4, 5]);
  const drawn = [...toAssess(1_000_000, 50, 1)];
  expect([drawn[0], drawn.length]).toEqual([0, 50]);
  expect(drawn.every((each) => Number.isInteger(each) && each >= 0 && each < 1_000_000)).toBe(true);
});

it("draws evenly, and the same for the same seed", () => {
  const [one, other] = [drawnBy(9), drawnBy(9)];
  const numbers = Array.from({ length: 10_000 }, one);
  expect(numbers).toEqual(Array.from({ length: 10_000 }, other));
  const tenths = Array.from({ length: 10 }, (_, at) =>
    numbers.filter((n) => Math.floor(n * 10) === at),
  );
  for (const tenth of tenths) expect(Math.abs(tenth.length - 1_000)).toBeLessThan(150);
});
