import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NumberRules, readNumber } from "./number-text";

const numberIn = (text: string, rules?: NumberRules) => readNumber(text, rules).value;
const problemIn = (text: string, rules?: NumberRules) => readNumber(text, rules).problem;

describe("which ways of writing a number are understood?", () => {
  it.each([
    ["7000", 7000],
    ["7,000", 7000],
    ["7.000", 7000],
    [" 7 000 ", 7000],
    ["7\u202f000", 7000],
    ["7'000", 7000],
    ["1,234,567", 1234567],
    ["0", 0],
    ["-0", 0],
    ["12.0", 12],
    ["٧٬٠٠٠", 7000],
    ["۷۰۰۰", 7000],
  ])("%j is %d in a field of whole numbers", (text, value) => {
    expect(readNumber(text)).toEqual({ value, problem: null });
  });

  it.each([
    ["12.5", 12.5],
    ["1,234.5", 1234.5],
    ["7.125", 7.125],
    ["7,000", 7000],
    [".5", 0.5],
    ["٧٫٥", 7.5],
  ])("%j is %d where decimals are allowed", (text, value) => {
    expect(numberIn(text, { allowsDecimals: true })).toBe(value);
  });

  it("takes the decimal sign of the language", () => {
    const french = { allowsDecimals: true, decimalSign: "," };
    expect(numberIn("12,5", french)).toBe(12.5);
    expect(numberIn("1.234,5", french)).toBe(1234.5);
    expect(numberIn("7,125", french)).toBe(7.125);
  });

  it("takes nothing typed for not stated, and for no mistake", () => {
    for (const text of ["", "  ", "\u00a0"]) {
      expect(readNumber(text)).toEqual({ value: null, problem: null });
    }
  });
});

describe("what is said of a text that is no number?", () => {
  it.each([
    ["seven", "not-a-number"],
    ["7k", "not-a-number"],
    ["1e3", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["-", "not-a-number"],
    ["--5", "not-a-number"],
    [",", "not-a-number"],
    ["0x10", "not-a-number"],
    ["7,00", "misplaced-separator"],
    ["7,0000", "misplaced-separator"],
    ["1.2.3", "misplaced-separator"],
    ["1,000.000,0", "misplaced-separator"],
    ["12.5", "not-whole"],
    ["-5", "negative"],
    ["\u22125", "negative"],
    ["99999999999999999", "too-large"],
  ])("%j: %s", (text, problem) => {
    expect(readNumber(text)).toEqual({ value: null, problem });
  });

  it("holds to the limits, which are themselves allowed", () => {
    expect(problemIn("101", { max: 100 })).toBe("too-large");
    expect(problemIn("0", { min: 1 })).toBe("too-small");
    expect(problemIn("-3", { min: -2 })).toBe("too-small");
    expect(numberIn("100", { max: 100 })).toBe(100);
    expect(numberIn("-2", { min: -2 })).toBe(-2);
  });
});

describe("is what was formatted read back?", () => {
  it("for any whole number", () => {
    fc.assert(
      fc.property(fc.nat(), (n) => {
        expect(numberIn(new Intl.NumberFormat("en-GB").format(n))).toBe(n);
        expect(numberIn(new Intl.NumberFormat("fr").format(n))).toBe(n);
      }),
    );
  });

  it("never throws, and gives a number or a reason", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { value, problem } = readNumber(text, { allowsDecimals: true });
        expect(value === null || problem === null).toBe(true);
      }),
    );
  });
});
