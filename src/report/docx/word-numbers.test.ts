import { expect, it } from "vitest";
import { madeClause } from "./cases/made-draft";
import { countedByWord } from "./word-numbers";

const numbered = (level: 0 | 1 | 2, number: string) =>
  madeClause(`${level} ${number}`, "", { level, number });

it("does Word count paragraphs, letters and Roman numbers by itself?", () => {
  const clauses = [
    numbered(0, "1"),
    numbered(1, "(a)"),
    numbered(2, "(i)"),
    numbered(2, "(ii)"),
    numbered(1, "(b)"),
    numbered(0, "2"),
    numbered(1, "(a)"),
  ];
  clauses.forEach((clause, index) => {
    Object.assign(clause, { id: `c${index}` });
  });
  expect(countedByWord(clauses).size).toBe(7);
});

it("does a list of many items count as Word does?", () => {
  const items = ["(z)", "(aa)", "(bb)"];
  const before = Array.from({ length: 25 }, (_, index) =>
    numbered(1, `(${String.fromCharCode(97 + index)})`),
  );
  const clauses = [numbered(0, "1"), ...before, ...items.map((item) => numbered(1, item))];
  expect(countedByWord(clauses).size).toBe(29);
  const deep = ["(i)", "(ii)", "(iii)", "(iv)", "(v)", "(vi)", "(vii)", "(viii)", "(ix)", "(x)"];
  expect(countedByWord(deep.map((item) => numbered(2, item))).size).toBe(10);
});

it("is a number that Word would not reach left to be typed, and are the next counted on?", () => {
  const counted = countedByWord([
    numbered(0, "1"),
    numbered(0, "7"),
    numbered(1, "(c)"),
    numbered(0, "2"),
  ]);
  expect([...counted]).toEqual(["0 1", "0 2"]);
});

it("are headings and the preamble outside the count?", () => {
  const counted = countedByWord([
    madeClause("preamble", "", { part: "preamble" }),
    madeClause("heading", "", { heading: true }),
    numbered(0, "1"),
  ]);
  expect([...counted]).toEqual(["0 1"]);
});
