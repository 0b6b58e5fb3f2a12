import { expect, it } from "vitest";
import { caughtOf, inWords, survivorsOf } from "./caught.mjs";

const change = (status: string, line = 1) => ({
  status,
  mutatorName: "EqualityOperator",
  replacement: "a <=\n  b",
  location: { start: { line, column: 5 } },
});
const report = {
  files: {
    "src/a.ts": {
      source: "one\n  if (a < b) {\nthree",
      mutants: [
        change("Killed"),
        change("Timeout"),
        change("Survived", 2),
        change("NoCoverage", 3),
        change("Ignored"),
        change("CompileError"),
      ],
    },
  },
};

it("counts what a test noticed among what was tried, places that no test runs included", () => {
  expect(caughtOf("a room", report)).toEqual({ room: "a room", caught: 2, all: 4 });
});

it("names each that was not noticed by its place, with what stood there and what instead", () => {
  expect(survivorsOf(report)).toEqual([
    "src/a.ts:2 EqualityOperator: if (a < b) { => a <= b",
    "src/a.ts:3 EqualityOperator: three => a <= b",
  ]);
});

it("says a share of a hundred, and none where nothing was tried", () => {
  expect(inWords({ room: "r", caught: 2, all: 4 })).toBe("r: 2 of 4 caught (50.0 in 100)");
  expect(inWords({ room: "r", caught: 0, all: 0 })).toBe("r: 0 of 0 caught (none tried)");
});
