import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blankDesign } from "../domain/design";
import { engineVersion } from "../engine/version";
import { currentEvidence } from "../evidence/current";
import { madeTerminal } from "./cases/made-terminal";
import { runStress } from "./run-stress";
import { parseStressArguments } from "./stress-arguments";

const template = new URL("../../templates/mandates/example/mandate.json", import.meta.url);
const example = JSON.parse(readFileSync(template, "utf8"));
const eightLevels = (shock: string, from: number) => ({
  shock,
  levels: Array.from({ length: 8 }, (_, place) => from + place),
});
const files: Record<string, unknown> = {
  "example.json": example,
  "blank.json": blankDesign("b", "Blank"),
  "calm.json": {
    ...example,
    shocks: ["strength", "lateness", "consent", "neighbour", "contributor@jorrel"]
      .concat(["reserve", "warning", "violence"])
      .map((shock) => ({ shock, leftOut: true })),
  },
  "many.json": {
    ...example,
    shocks: [
      eightLevels("strength", 10),
      eightLevels("lateness", 1),
      eightLevels("money", 1),
      ...["brelland", "ulvane", "ormund", "tirrasca"].map((row) => ({
        shock: `contributor@${row}`,
      })),
    ],
  },
  "negative.json": { ...example, force: { ...example.force, troopCeiling: { value: -5 } } },
  "list.json": [],
};

function terminal() {
  const texts = Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]);
  const { said, terminal } = madeTerminal({ files: Object.fromEntries(texts) });
  return { said, run: (...args: string[]) => runStress(["stress", ...args], terminal) };
}

describe("does the terminal say what breaks?", () => {
  it("in sentences, with what mends and that futures are not equally likely", async () => {
    const { said, run } = terminal();
    expect([await run("example.json"), said.err]).toEqual([0, []]);
    expect(said.out).toContain("Futures are not equally likely");
    expect(said.out).toContain("“Police reform” loses its means whenever the host withdraws");
    expect(said.out).toContain("Set money aside for the first months");
    expect(said.out).toMatch(/What could not be tried\n {2}.+\. State: .+\.\n/);
    expect(said.out).not.toMatch(/stress\.|undefined|NaN|Infinity/);
  });

  it("as one JSON object of ids and numbers with --json", async () => {
    const { said, run } = terminal();
    expect(await run("calm.json", "--json")).toBe(0);
    const printed = JSON.parse(said.out);
    expect(printed).toMatchObject({
      app: expect.stringMatching(/^mandate-wizard \d/),
      engineVersion,
      evidenceVersion: currentEvidence.version,
      combinations: 2,
    });
    expect(printed.breaks).toMatchObject([
      {
        id: "money",
        kind: "money",
        sets: [[{ shock: "money", level: 6 }]],
        because: [{ reason: "money-after-first-task" }],
      },
    ]);
    expect(printed.mends).toContainEqual(expect.objectContaining({ frees: ["money"] }));
    expect(said.out).not.toMatch(/share of futures|probab|likel|null/i);
  });

  it("and of a blank design that nothing could be tried, not that nothing breaks", async () => {
    const { said, run } = terminal();
    expect(await run("blank.json")).toBe(0);
    expect(said.out).toContain("Nothing could be tried");
    expect(said.out).not.toContain("No combination of these levels breaks");
    expect(said.out).toContain("  A neighbouring state turns hostile.\n");
  });

  it("with everything named that a blank design leaves untried", async () => {
    const { said, run } = terminal();
    expect(await run("blank.json", "--json")).toBe(0);
    const { breaks, brokenAsDesigned, notTried } = JSON.parse(said.out);
    expect([breaks, brokenAsDesigned]).toEqual([[], []]);
    expect(notTried.length).toBeGreaterThan(5);
    expect(notTried.every(({ missing }: { missing: string[] }) => missing.length > 0)).toBe(true);
  });
});

describe("is what cannot be tried refused in one line that names the file?", () => {
  it.each([
    ["missing.json", /^missing\.json: /],
    ["list.json", /^list\.json: /],
    ["negative.json", /^negative\.json: .*troopCeiling/i],
    ["many.json", /^many\.json: .*combinations.*Leave a shock out/],
  ])("%s", async (file, line) => {
    const { said, run } = terminal();
    expect(await run(file, "--json")).toBe(2);
    expect([said.out, said.err.length]).toEqual(["", 1]);
    expect(said.err[0]).toMatch(line);
    expect(said.err[0]).not.toContain("\n");
  });

  it.each([[[]], [["a.json", "b.json"]], [["a.json", "--csv"]]])("%j", async (args) => {
    const { said, run } = terminal();
    expect(await run(...args)).toBe(2);
    expect(said.err[0]).toContain("stress FILE [--json]");
  });

  it("takes --json in any place", () => {
    const asked = { command: "stress", file: "a.json", json: true };
    expect(parseStressArguments(["stress", "--json", "a.json"])).toEqual(asked);
  });
});
