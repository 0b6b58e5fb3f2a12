import fc from "fast-check";
import { expect, it } from "vitest";
import { clockText, leftText } from "./clock-text";

it.each([
  [0, "0:00"],
  [999, "0:00"],
  [61_000, "1:01"],
  [754_000, "12:34"],
  [3_599_000, "59:59"],
  [3_661_000, "1:01:01"],
])("%d ms are %s", (ms, text) => expect(clockText(ms)).toBe(text));

it("what has passed and what is left add up to the whole, to the second", () => {
  const read = (text: string) => text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  const whole = 5_400_000;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: whole }), (passed) => {
      expect(read(clockText(passed)) + read(leftText(whole - passed))).toBe(whole / 1000);
    }),
  );
});
