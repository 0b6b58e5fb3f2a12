import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blankDesign } from "../domain/design";
import { engineVersion } from "../engine/version";
import { currentEvidence } from "../evidence/current";
import { madeTerminal } from "./cases/made-terminal";
import { parseLeastArguments } from "./least-arguments";
import { runLeast } from "./run-least";

const template = (id: string) =>
  JSON.parse(
    readFileSync(new URL(`../../templates/mandates/${id}/mandate.json`, import.meta.url), "utf8"),
  );
const files: Record<string, unknown> = {
  "example.json": template("example"),
  "held.json": {
    ...template("example"),
    limits: [{ limit: "information.responseHours", stays: true }],
  },
  "unmiss.json": template("unmiss-2011"),
  "blank.json": blankDesign("b", "Blank"),
  "list.json": [],
};

function terminal() {
  const texts = Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]);
  const { said, terminal } = madeTerminal({ files: Object.fromEntries(texts) });
  return { said, run: (...args: string[]) => runLeast(["least", ...args], terminal) };
}

describe("does the terminal say the least change?", () => {
  it("in sentences, with what each edit is for and that it searches checks alone", async () => {
    const { said, run } = terminal();
    expect([await run("example.json"), said.err]).toEqual([0, []]);
    expect(said.out).toContain("It searches our checks, not the world.");
    expect(said.out).toContain("2 checks are unmet now. It takes 2 edits, no fewer");
    expect(said.out).toContain("Start: month 4 instead of month 3");
    expect(said.out).toContain("which is not the same as met: Will they be there in time?");
    expect(said.out).not.toMatch(/least-change\.|undefined|NaN|Infinity|\bbest\b|optimal/i);
  });

  it("with what stays beyond reach by its author's limits", async () => {
    const { said, run } = terminal();
    expect(await run("held.json")).toBe(0);
    expect(said.out).toContain("1 of them stays so");
    expect(said.out).toContain("Your limits bear on: Time until the unit is there.");
  });

  it("with how each check could be mended alone where they pull against each other", async () => {
    const { said, run } = terminal();
    expect(await run("unmiss.json", "--partly")).toBe(0);
    expect(said.out).toContain("no combination of the values tried");
    expect(said.out).toMatch(/Each could be mended alone\n {2}\S/);
  });

  it("as one JSON object of ids and numbers with --json", async () => {
    const { said, run } = terminal();
    expect(await run("example.json", "--json", "--keep", "nothing")).toBe(0);
    expect(JSON.parse(said.out)).toMatchObject({
      app: expect.stringMatching(/^mandate-wizard \d/),
      engineVersion,
      evidenceVersion: currentEvidence.version,
      outcome: "found",
      question: { partly: false, keeping: "nothing" },
      unmet: ["warning-reaches-a-decision", "there-in-time"],
    });
  });

  it("of a blank design that nothing is unmet, and that silence is no answer", async () => {
    const { said, run } = terminal();
    expect(await run("blank.json")).toBe(0);
    expect(said.out).toContain("None of these checks is unmet now");
    expect(said.out).toMatch(/\d+ of these checks are “Not stated”: .+ neither met nor unmet/);
    expect(said.out).not.toContain("Exact");
  });
});

describe("is what cannot be searched refused in one line?", () => {
  it.each(["missing.json", "list.json"])("%s", async (file) => {
    const { said, run } = terminal();
    expect(await run(file, "--json")).toBe(2);
    expect([said.out, said.err.length]).toEqual(["", 1]);
    expect(said.err[0]).toMatch(new RegExp(`^${file}: `));
  });

  it.each([
    [[]],
    [["a.json", "b.json"]],
    [["a.json", "--csv"]],
    [["a.json", "--warrant", "law"]],
    [["a.json", "--keep"]],
  ])("%j", async (args) => {
    const { said, run } = terminal();
    expect(await run(...args)).toBe(2);
    expect(said.err[0]).toContain("least FILE [--json]");
  });
});

describe("are the arguments taken in any order?", () => {
  it("with the usual question where nothing is asked, and named warrants in its place", () => {
    const usual = {
      warrants: ["finding", "operationalisation"],
      partly: false,
      keeping: "coherence",
    };
    expect(parseLeastArguments(["least", "a.json"])).toMatchObject({ question: usual });
    const asked = ["least", "--warrant", "logic", "--partly", "a.json", "--warrant", "logic"];
    expect(parseLeastArguments([...asked, "--keep", "every-check", "--json"])).toMatchObject({
      file: "a.json",
      json: true,
      question: { warrants: ["logic"], partly: true, keeping: "every-check" },
    });
  });
});
