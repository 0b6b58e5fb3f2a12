import { describe, expect, it } from "vitest";
import { readStructure } from "../structure/read-structure";
import { clausesOf } from "./clauses";
import { dateForm, dateIn, monthsBetween, nextDateIn } from "./dates";
import { numberForm, numberIn } from "./numbers";
import { paragraphNumbersIn } from "./references";

describe("does it read numbers as they are written?", () => {
  it.each([
    ["5,500", 5500],
    ["12 000", 12000],
    ["88", 88],
    ["eighty-eight", 88],
    ["one hundred and eighty", 180],
    ["two thousand five hundred", 2500],
    ["15, 000", 15000],
    ["five thousand (5,000)", 5000],
    ["twelve", 12],
  ])("%s", (text, value) => {
    expect(numberIn(text)).toBe(value);
    expect(new RegExp(`^${numberForm}$`, "i").test(text)).toBe(true);
  });

  it("knows what is no number", () => {
    expect(numberIn("troops")).toBeUndefined();
    expect(numberIn("")).toBeUndefined();
  });
});

describe("does it read days and the time between them?", () => {
  it.each([
    ["4 March 2031", "2031-03-04"],
    ["March 4, 2031", "2031-03-04"],
    ["31 February 2031", undefined],
    ["March", undefined],
  ])("%s", (text, date) => {
    expect(dateIn(text)).toBe(date);
  });

  it.each([
    ["31January 2031", "2031-01-31"],
    ["June 30th 2031", "2031-06-30"],
  ])("%s, as some texts print it", (text, date) => {
    expect(new RegExp(`^${dateForm}$`).test(text)).toBe(true);
    expect(dateIn(text)).toBe(date);
  });

  it("knows the day that comes next where the year is left out", () => {
    expect(nextDateIn("30 June", "2031-02-01")).toBe("2031-06-30");
    expect(nextDateIn("30 June", "2031-06-30")).toBe("2032-06-30");
    expect(nextDateIn("June", "2031-06-30")).toBeUndefined();
  });

  it("fills in a year", () => {
    expect(dateIn("1 July", 2031)).toBe("2031-07-01");
  });

  it.each([
    ["2031-01-15", "2031-07-15", 6],
    ["2031-08-11", "2032-08-31", 12.5],
    ["2031-07-01", "2031-10-31", 4],
    ["2031-12-15", "2032-07-31", 7.5],
  ])("from %s to %s", (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});

describe("does it tell the decisions of a paragraph apart?", () => {
  const verbsOf = (words: string) => {
    const [paragraph] = readStructure(`The Security Council,\n1. ${words}`).operative;
    return paragraph ? clausesOf(paragraph).map(({ verb }) => verb) : [];
  };
  it.each([
    [
      "Decides to act, requests a plan and further decides to wait;",
      ["decides", "requests", "decides"],
    ],
    ["Also authorizes the Force to act; the Force shall report;", ["authorizes", "decides"]],
    ["Notes the requests and demands of the parties;", ["notes"]],
    ["Acting under Chapter VII of the Charter, decides to act;", ["", "decides"]],
  ])("%s", (words, verbs) => {
    expect(verbsOf(words)).toEqual(verbs);
  });
});

it("which paragraphs does a reference name?", () => {
  expect(paragraphNumbersIn("paragraphs 8, 9 and 12 below")).toEqual([8, 9, 12]);
  expect(paragraphNumbersIn("paragraphs 5 to 7")).toEqual([5, 6, 7]);
  expect(paragraphNumbersIn("paragraph 3")).toEqual([3]);
  expect(paragraphNumbersIn("no paragraph")).toEqual([]);
});
