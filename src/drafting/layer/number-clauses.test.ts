import { describe, expect, it } from "vitest";
import type { FlatClause } from "./flat-clause";
import { letter, marksOf, numbersOf, roman } from "./number-clauses";

const clause = (level: 0 | 1 | 2, more: Partial<FlatClause> = {}): FlatClause => ({
  seed: { id: `c${Math.random()}`, runs: [], places: [] },
  part: "operative",
  level,
  runs: [],
  origin: "drafted",
  ...more,
});
const preambular = () => clause(0, { part: "preamble" });
const struck = (level: 0 | 1 | 2) => clause(level, { origin: "struck" });

describe("does it count as resolutions do?", () => {
  it.each([
    [1, "a", "i"],
    [4, "d", "iv"],
    [9, "i", "ix"],
    [26, "z", "xxvi"],
    [27, "aa", "xxvii"],
    [53, "aaa", "liii"],
  ])("%i", (value, inLetters, inRomans) => {
    expect([letter(value), roman(value)]).toEqual([inLetters, inRomans]);
  });
  it("counts lists anew under each paragraph, and the preamble not at all", () => {
    const clauses = [
      preambular(),
      clause(0),
      clause(1),
      clause(2),
      clause(2),
      clause(1),
      clause(2),
    ];
    expect(numbersOf([...clauses, clause(0), clause(1)])).toEqual([
      "",
      "1",
      "(a)",
      "(i)",
      "(ii)",
      "(b)",
      "(i)",
      "2",
      "(a)",
    ]);
  });
  it("leaves out struck clauses and headings", () => {
    const heading = clause(0, { seed: { id: "h", runs: [], places: [], heading: true } });
    expect(numbersOf([clause(0), struck(0), heading, clause(0)])).toEqual(["1", "", "", "2"]);
  });
});

describe("does each clause end with the mark of its place?", () => {
  it("ends recitals with a comma, the last paragraph with a full stop", () => {
    expect(marksOf([preambular(), clause(0), clause(0)])).toEqual([",", ";", "."]);
  });
  it("opens a list with a colon and joins its last item with 'and'", () => {
    const list = [clause(0), clause(1), clause(1), clause(1), clause(0)];
    expect(marksOf(list)).toEqual([":", ";", "; and", ";", "."]);
  });
  it("does the same for lists in lists", () => {
    const list = [clause(0), clause(1), clause(2), clause(2), clause(1), clause(0)];
    expect(marksOf(list)).toEqual([":", ":", "; and", ";", ";", "."]);
  });
  it("reads the list without what is struck", () => {
    const list = [clause(0), clause(1), struck(1), clause(1), struck(0)];
    expect(marksOf(list)).toEqual([":", "; and", "", ".", ""]);
  });
  it("has no colon where every item is struck", () => {
    expect(marksOf([clause(0), struck(1), clause(0)])).toEqual([";", "", "."]);
  });
});
