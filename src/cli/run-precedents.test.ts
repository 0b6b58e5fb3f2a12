import { describe, expect, it } from "vitest";
import { blankDesign } from "../domain/design";
import { precedents, precedentsVersion } from "../precedents/current";
import { richDesign } from "../report/model/cases/rich-design";
import { madeTerminal } from "./cases/made-terminal";
import { parsePrecedentsArguments } from "./precedents-arguments";
import { runPrecedents } from "./run-precedents";

const stated = (value: unknown) => ({ value });
const files: Record<string, string> = {
  "a.json": JSON.stringify(richDesign),
  "blank.json": JSON.stringify(blankDesign("b", "Blank")),
  "own.json": JSON.stringify({
    ...richDesign,
    situation: { ...richDesign.situation, hostCountries: stated(["South Sudan"]) },
    timing: { ...richDesign.timing, decisionDate: stated("2011-07-08") },
  }),
  "wrong.json": JSON.stringify({ ...richDesign, force: { troopCeiling: { value: -5 } } }),
  "list.json": "[]",
};

function terminal() {
  const { said, terminal } = madeTerminal({ files });
  return { said, run: (...args: string[]) => runPrecedents(["precedents", ...args], terminal) };
}

describe("does the terminal name the nearest operations?", () => {
  it("prints them in words, with what is alike and that none is a model", async () => {
    const { said, run } = terminal();
    expect([await run("a.json"), said.err]).toEqual([0, []]);
    expect(said.out).toContain("None of these is a model");
    expect(said.out.match(/^ {4}Same: /gm)?.length).toBeGreaterThan(5);
    expect(said.out).not.toMatch(/operations\.[a-z]|undefined|NaN/);
  });

  it("prints one JSON object of ids and numbers with --json", async () => {
    const { said, run } = terminal();
    expect(await run("a.json", "--json")).toBe(0);
    const printed = JSON.parse(said.out);
    expect(printed.app).toMatch(/^mandate-wizard \d/);
    expect(printed.precedentsVersion).toBe(precedentsVersion);
    expect(printed.design.id).toBe(richDesign.id);
    expect(printed.nearest).toHaveLength(10);
    const ids = new Set(precedents.map(({ id }) => id));
    const distances = printed.nearest.map(({ distance }: { distance: number }) => distance);
    expect(distances).toEqual([...distances].sort((one, other) => one - other));
    for (const { id, distance, components } of printed.nearest) {
      expect(ids.has(id)).toBe(true);
      const weight = (each: { weight: number }) => each.weight;
      const all = components.map(weight).reduce((sum: number, each: number) => sum + each, 0);
      const sum = components.reduce(
        (total: number, each: { distance: number; weight: number }) =>
          total + each.distance * each.weight,
        0,
      );
      expect(sum / all).toBeCloseTo(distance, 12);
      for (const { likeness, design, operation } of components)
        expect(likeness === "unknown").toBe(design === null || operation === null);
    }
  });

  it("adds where the design stands beside operations of its type, in words and as data", async () => {
    const spoken = terminal();
    expect(await spoken.run("a.json")).toBe(0);
    const { said, run } = terminal();
    expect(await run("a.json", "--json")).toBe(0);
    const { yardsticks } = JSON.parse(said.out);
    expect(yardsticks.map(({ id }: { id: string }) => id)).toContain("troops-per-thousand");
    const known = new Set(precedents.map(({ id }) => id));
    for (const { comparables, readings, whyNone, whyNoPlace, quartiles } of yardsticks) {
      expect(readings.length > 0 || whyNone !== undefined).toBe(true);
      if (comparables.length < 8)
        expect([quartiles, whyNoPlace]).toEqual([undefined, expect.any(String)]);
      for (const { precedentId } of comparables) expect(known.has(precedentId)).toBe(true);
    }
    const [, places = ""] = spoken.said.out.split("Beside other operations");
    expect(places.match(/^ {4}\S/gm)?.length).toBeGreaterThanOrEqual(yardsticks.length);
    expect(places).not.toMatch(/yardsticks\.|undefined|NaN|[{}]/);
  });

  it("says which operation it left out, and leaves it out", async () => {
    const { said, run } = terminal();
    expect(await run("own.json", "--json")).toBe(0);
    const printed = JSON.parse(said.out);
    expect(printed.leftOutAsOwn).toContain("unmiss");
    expect(printed.nearest.map(({ id }: { id: string }) => id)).not.toContain("unmiss");
  });

  it("names none for a design that states too little, and says what is missing", async () => {
    const { said, run } = terminal();
    expect(await run("blank.json")).toBe(0);
    expect(said.out).toContain("states too little");
    const json = terminal();
    expect(await json.run("blank.json", "--json")).toBe(0);
    const printed = JSON.parse(json.said.out);
    expect(printed.nearest).toEqual([]);
    expect(printed.notStated).toHaveLength(6);
  });
});

describe("does it refuse in one line?", () => {
  it.each([
    [["missing.json"], /^missing\.json: the file cannot be read/],
    [["list.json"], /^list\.json: .*not a design/],
    [["wrong.json", "--json"], /^wrong\.json: .*\$\.force\.troopCeiling\.value/],
    [["a.json", "b.json"], /^“b\.json” cannot be used here/],
    [["a.json", "--pdf"], /^“--pdf” cannot be used here/],
    [[], /^“precedents” cannot be used here/],
  ])("%j", async (args, line) => {
    const { said, run } = terminal();
    expect(await run(...args)).toBe(2);
    expect(said.err).toHaveLength(1);
    expect(said.err[0]).toMatch(line);
    expect(said.out).toBe("");
  });
});

describe("are the arguments read?", () => {
  it.each([
    [["a.json"], false],
    [["--json", "a.json"], true],
  ])("%j", (args, json) => {
    expect(parsePrecedentsArguments(["precedents", ...args])).toEqual({
      command: "precedents",
      file: "a.json",
      json,
    });
  });
});
