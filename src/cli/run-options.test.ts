import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blankDesign } from "../domain/design";
import { readReport } from "../report/docx/cases/read-report";
import { readPdf } from "../report/pdf/cases/read-pdf";
import { madeTerminal } from "./cases/made-terminal";
import { parseOptionsArguments } from "./options-arguments";
import { runOptions } from "./run-options";

const template = new URL("../../templates/mandates/example/mandate.json", import.meta.url);
const example = JSON.parse(readFileSync(template, "utf8"));
const files: Record<string, unknown> = {
  "a.json": example,
  "b.json": {
    ...example,
    id: "b",
    about: { title: "Half the force" },
    force: { ...example.force, troopCeiling: { value: 2000, reason: "Half would do." } },
  },
  "none.json": { ...blankDesign("n", "Nothing"), operation: { type: { value: "none" } } },
  "negative.json": { ...example, force: { ...example.force, troopCeiling: { value: -5 } } },
  "list.json": [],
};

function terminal(canWrite = true) {
  const texts = Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]);
  const { said, terminal: made } = madeTerminal({ files: Object.fromEntries(texts), canWrite });
  return { said, run: (...args: string[]) => runOptions(["options", ...args], made) };
}

describe("does the terminal say what differs?", () => {
  it("in sentences, with the choice, its reason, and no ranking", async () => {
    const { said, run } = terminal();
    expect([await run("a.json", "b.json"), said.err]).toEqual([0, []]);
    expect(said.out).toContain("Option 2: Half the force: 2,000 people Why: Half would do.");
    expect(said.out).toContain("Option 2 against Option 1:");
    expect(said.out).toContain("It ranks none of them");
    expect(said.out).not.toMatch(/options-paper\.|undefined|NaN|Infinity|\[object/);
  });

  it("as one JSON object of ids and numbers with --json", async () => {
    const { said, run } = terminal();
    expect(await run("a.json", "b.json", "none.json", "--json", "--base", "2")).toBe(0);
    const printed = JSON.parse(said.out);
    expect(printed).toMatchObject({
      app: expect.stringMatching(/^mandate-wizard \d/),
      base: 1,
      options: [{ file: "a.json" }, { file: "b.json", id: "b" }, { isNoMission: true }],
    });
    const paths = printed.choices.differing.map(({ path }: { path: string }) => path);
    expect(paths).toContain("force.troopCeiling");
    expect(printed.checks.every(({ moves }: { moves: string[] }) => moves[1] === "base")).toBe(
      true,
    );
    expect(said.out).not.toMatch(/score|ranking|"best/i);
  });

  it("in the language that is asked for", async () => {
    const { said, run } = terminal();
    expect(await run("a.json", "b.json", "--lang", "fr")).toBe(0);
    expect(said.out).toContain("Half the force");
    expect(said.out).not.toContain("It ranks none of them");
  });
});

it("are a PDF and a Word file written, and named?", async () => {
  const { said, run } = terminal();
  expect(await run("a.json", "b.json", "--pdf", "o.pdf", "--docx", "o.docx")).toBe(0);
  expect(said.out).toMatch(/Written: o\.pdf\nWritten: o\.docx\n$/);
  const { pages } = await readPdf(said.written.get("o.pdf") ?? new Uint8Array());
  expect(pages.length).toBeGreaterThan(3);
  const { body } = readReport(said.written.get("o.docx") ?? new Uint8Array());
  expect(body).toContain("Halfwoulddo.");
});

describe("is what cannot be held side by side refused in one line?", () => {
  it.each([
    [["a.json", "missing.json"], /^missing\.json: /],
    [["list.json", "a.json"], /^list\.json: /],
    [["a.json", "negative.json"], /^negative\.json: .*troopCeiling/i],
    [["a.json"], /a\.json.*options FILE FILE/],
    [[], /options FILE FILE/],
    [["a.json", "b.json", "a.json", "b.json", "fifth.json"], /fifth\.json/],
    [["a.json", "b.json", "--base", "3"], /--base 3/],
    [["a.json", "b.json", "--base", "x"], /--base x/],
    [["a.json", "b.json", "--pdf"], /--pdf/],
    [["a.json", "b.json", "--csv"], /--csv/],
    [["a.json", "b.json", "--lang", "xx"], /xx.*ar, /],
  ])("%j", async (args, line) => {
    const { said, run } = terminal();
    expect(await run(...args)).toBe(2);
    expect([said.out, said.err.length]).toEqual(["", 1]);
    expect(said.err[0]).toMatch(line);
    expect(said.err[0]).not.toContain("\n");
  });

  it("names a file that cannot be written", async () => {
    const { said, run } = terminal(false);
    expect(await run("a.json", "b.json", "--docx", "o.docx")).toBe(2);
    expect(said.err[0]).toMatch(/^o\.docx: /);
  });
});

it("may options stand anywhere, and is the first file the base unless told?", () => {
  expect(parseOptionsArguments(["options", "--json", "a", "--lang", "ar", "b"])).toEqual({
    command: "options",
    files: ["a", "b"],
    base: 0,
    json: true,
    lang: "ar",
  });
});
