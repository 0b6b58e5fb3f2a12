import { expect, it } from "vitest";
import { caughtOf, changedSince, changeInWords, inWords, rangeOf, withFilesOf } from "./caught.mjs";

const change = (status: string, line = 1) => ({
  status,
  mutatorName: "EqualityOperator",
  replacement: "a <=\n  b",
  location: { start: { line, column: 7 }, end: { line, column: 12 } },
});
const reportOf = (...mutants: ReturnType<typeof change>[]) => ({
  files: { "src/a.ts": { source: "one\n  if (a < b) {\nthree", mutants } },
});
const first = reportOf(
  change("Killed"),
  change("Timeout"),
  change("Survived", 2),
  change("NoCoverage", 3),
  change("Ignored"),
  change("CompileError"),
);

it("counts what a test noticed among what was tried, places that no test runs included", () => {
  const { caught, all, survivors } = caughtOf("a room", first);
  expect([caught, all]).toEqual([2, 4]);
  expect(survivors.map(changeInWords)).toEqual([
    "src/a.ts:2 EqualityOperator: if (a < b) { => a <= b",
    "src/a.ts:3 EqualityOperator: three => a <= b",
  ]);
});

it("counts what the slow tests noticed of the rest, and nothing else that they were tried on", () => {
  const second = reportOf(change("Killed", 2), change("Survived", 3), change("Killed", 9));
  const { caught, all, survivors } = caughtOf("a room", first, second);
  expect([caught, all, survivors.length]).toEqual([3, 4, 1]);
});

it("counts what any later pass noticed, whichever it was", () => {
  const [second, third] = [reportOf(change("Survived", 2)), reportOf(change("Killed", 2))];
  expect(caughtOf("a room", first, second, undefined, third).caught).toBe(3);
  const older = { files: { "src/a.ts": { ...third.files["src/a.ts"], source: "else" } } };
  expect(caughtOf("a room", first, older).caught).toBe(2);
});

it("takes a file again whose words are others, and adds places of one whose words are the same", () => {
  const { source } = first.files["src/a.ts"];
  expect(changedSince(first, ["src/a.ts", "src/new.ts"], () => source)).toEqual(["src/new.ts"]);
  expect(changedSince(first, ["src/a.ts"], () => `${source} `)).toEqual(["src/a.ts"]);
  const added = withFilesOf(first, reportOf(change("Killed", 2), change("Survived", 7)));
  expect(caughtOf("a room", added)).toMatchObject({ caught: 3, all: 5 });
  const other = { files: { "src/a.ts": { source: "else", mutants: [change("Killed")] } } };
  expect(caughtOf("a room", withFilesOf(first, other))).toMatchObject({ caught: 1, all: 1 });
});

it("names a place as it is asked for: lines from one, columns from zero", () => {
  const [tried] = caughtOf("a room", first).survivors;
  expect(tried && rangeOf(tried)).toBe("src/a.ts:2:6-2:11");
});

it("says a share of a hundred, and none where nothing was tried", () => {
  expect(inWords({ room: "r", caught: 2, all: 4 })).toBe("r: 2 of 4 caught (50.0 in 100)");
  expect(inWords({ room: "r", caught: 0, all: 0 })).toBe("r: 0 of 0 caught (none tried)");
});
