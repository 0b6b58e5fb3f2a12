import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mostOfAll, usualMost } from "../alternatives/explorer/run-explorer";
import { engineVersion } from "../engine/version";
import { madeTerminal } from "./cases/made-terminal";
import { parseExploreArguments } from "./explore-arguments";
import { runExplore } from "./run-explore";

const template = new URL("../../templates/mandates/example/mandate.json", import.meta.url);
const files = { "example.json": readFileSync(template, "utf8"), "list.json": "[]" };

function terminal() {
  const { said, terminal } = madeTerminal({ files });
  return { said, run: (...args: string[]) => runExplore(["explore", ...args], terminal) };
}

describe("does the terminal tell options that no other beats?", () => {
  it("in sentences: how much was looked at, edits, and which checks move", async () => {
    const { said, run } = terminal();
    expect([await run("example.json", "--most", "2500"), said.err]).toEqual([0, []]);
    expect(said.out).toContain("It searches our checks, not the world");
    expect(said.out).toContain(
      "A part was looked at; an option that would set one of these aside may have been missed",
    );
    expect(said.out).toContain("drawn by the seed 1");
    expect(said.out).toMatch(/\nThe design as it is\n/);
    expect(said.out).toMatch(/\nOption 2\n.*Edits: 1/);
    expect(said.out).toMatch(/ {2}No longer open\n {4}.+ \(was .+\)/);
    expect(said.out).not.toMatch(/explorer\.|least-change\.|undefined|NaN|Infinity/);
  });

  it("as one JSON object with --json, the same for the same seed", async () => {
    const first = terminal();
    const again = terminal();
    const args = ["example.json", "--json", "--most", "2500", "--seed", "4"];
    expect([await first.run(...args), await again.run(...args)]).toEqual([0, 0]);
    expect(first.said.out).toBe(again.said.out);
    expect(JSON.parse(first.said.out)).toMatchObject({
      engineVersion,
      seed: 4,
      assessed: 2_500,
      isWhole: false,
      isStopped: false,
    });
    expect(first.said.out).not.toMatch(/null|score|probab/i);
  });
});

describe("is what cannot be explored refused in one line?", () => {
  it.each([
    [["list.json"], /^list\.json: /],
    [["missing.json"], /^missing\.json: /],
    [["example.json", "--seed", "-1"], /“-1” cannot be used/],
    [["example.json", "--most"], /“--most” cannot be used/],
    [["example.json", "--fast"], /--fast/],
    [[], /explore FILE/],
    [["example.json", "list.json"], /list\.json/],
  ])("%j", async (args, line) => {
    const { said, run } = terminal();
    expect(await run(...args)).toBe(2);
    expect([said.out, said.err.length]).toEqual(["", 1]);
    expect(said.err[0]).toMatch(line);
  });
});

describe("are numbers taken within their bounds alone?", () => {
  it("and as is usual where none is given", () => {
    const usual = { command: "explore", file: "a", json: false, seed: 1, most: usualMost };
    expect(parseExploreArguments(["explore", "a"])).toEqual(usual);
  });

  it.each([["0"], ["1.5"], ["x"], [String(mostOfAll + 1)]])("not %s", (most) => {
    const wrong = { command: "wrong", argument: most };
    expect(parseExploreArguments(["explore", "a", "--most", most])).toEqual(wrong);
  });
});
