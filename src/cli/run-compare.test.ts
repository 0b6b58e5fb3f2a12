import { describe, expect, it } from "vitest";
import { madeTerminal } from "./cases/made-terminal";
import { parseCompareArguments } from "./compare-arguments";
import { runCompare } from "./run-compare";

const text = (year: number, ...operative: string[]) =>
  [
    `Resolution 9999 (${year})`,
    `Adopted by the Security Council on 3 May ${year}`,
    "The Security Council,",
    ...operative.map((words, place) => `${place + 1}. ${words};`),
    `${operative.length + 1}. Decides to remain seized of the matter.`,
  ].join("\n");
const extended = "Decides to extend the mandate of UNMIAR for six months";
const files: Record<string, string> = {
  "old.txt": text(2031, extended, "Decides that UNMIAR shall consist of up to 900 troops"),
  "new.txt": text(
    2032,
    extended,
    "Decides that UNMIAR shall consist of up to 1,200 troops",
    "Urges the parties to keep the ceasefire",
    "Authorizes UNMIAR to use all necessary means to protect civilians",
  ),
  "last.txt": text(2033, extended),
  "note.txt": "milk and bread",
};

function terminal() {
  const { said, terminal } = madeTerminal({ files });
  return { said, run: (...args: string[]) => runCompare(["compare", ...args], terminal) };
}

describe("does the terminal compare two texts?", () => {
  it("says it to be read, with redlines", async () => {
    const { said, run } = terminal();
    expect(await run("old.txt", "new.txt")).toBe(0);
    expect(said.out).toContain("Troop ceiling: 900, then 1,200.");
    expect(said.out).toContain("[-900-]{+1,200+} troops");
    expect(said.out).toContain("[Gained] paragraph 3");
    expect(said.out).toContain("Checks that change");
  });

  it("prints ids, numbers and offsets as one JSON object", async () => {
    const { said, run } = terminal();
    expect(await run("old.txt", "new.txt", "--json")).toBe(0);
    const { before, after, counts, clauses, provisions, checks } = JSON.parse(said.out);
    expect(before).toEqual({ file: "old.txt", resolution: "9999 (2031)", adopted: "2031-05-03" });
    expect(after.resolution).toBe("9999 (2032)");
    expect(counts).toMatchObject({ kept: 2, reworded: 1, gained: 2, lost: 0 });
    const [gained] = clauses.find(({ fate }: { fate: string }) => fate === "gained").after;
    expect(files["new.txt"]?.slice(gained.start, gained.end)).toBe(
      "Urges the parties to keep the ceasefire;",
    );
    const ceiling = provisions.find(({ id }: { id: string }) => id === "coded.troopCeiling");
    expect([ceiling.turn, ceiling.before.value, ceiling.after.value]).toEqual([
      "changed",
      900,
      1200,
    ]);
    expect(checks.map(({ check }: { check: string }) => check)).toContain("usable-force-authority");
  });
});

describe("does it print a series as a history?", () => {
  it("in the order of the days, whatever order the files come in", async () => {
    const { said, run } = terminal();
    expect(await run("last.txt", "new.txt", "old.txt")).toBe(0);
    const ceiling = said.out.slice(said.out.indexOf("Troop ceiling")).split("\n").slice(0, 4);
    expect(ceiling).toEqual([
      "Troop ceiling",
      "    Resolution 9999 (2031): 900 (paragraph 2, “decides”): first stated",
      "    Resolution 9999 (2032): 1,200 (paragraph 2, “decides”): changed",
      "    Resolution 9999 (2033): dropped",
    ]);
  });

  it("or as one JSON object", async () => {
    const { said, run } = terminal();
    expect(await run("last.txt", "new.txt", "old.txt", "--json")).toBe(0);
    const { texts, provisions } = JSON.parse(said.out);
    expect(texts.map(({ file }: { file: string }) => file)).toEqual([
      "old.txt",
      "new.txt",
      "last.txt",
    ]);
    expect(provisions[0].cells).toHaveLength(3);
  });
});

describe("does it say in one line what went wrong?", () => {
  it.each([
    ["a missing file", ["old.txt", "gone.txt"], "gone.txt"],
    ["what is no resolution", ["note.txt", "old.txt"], "note.txt"],
    ["one text alone", ["old.txt"], "compare OLD NEW"],
    ["an unknown option", ["old.txt", "new.txt", "--pdf"], "--pdf"],
  ])("%s", async (_, args, named) => {
    const { said, run } = terminal();
    expect(await run(...args)).toBe(2);
    expect(said.err).toEqual([expect.stringContaining(named)]);
    expect(said.out).toBe("");
  });
});

it("does it take thirty texts at most?", () => {
  const many = Array.from({ length: 31 }, (_, place) => `${place}.txt`);
  expect(parseCompareArguments(["compare", ...many.slice(1)])).toMatchObject({
    command: "history",
  });
  expect(parseCompareArguments(["compare", ...many])).toEqual({
    command: "wrong",
    argument: "30.txt",
  });
});
