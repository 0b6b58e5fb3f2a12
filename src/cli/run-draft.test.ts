import { describe, expect, it } from "vitest";
import { withValue } from "../domain/edit";
import { readResolution } from "../importing/match/read-resolution";
import { richDesign } from "../report/model/cases/rich-design";
import { madeTerminal } from "./cases/made-terminal";
import { parseDraftArguments } from "./draft-arguments";
import { runDraft } from "./run-draft";

const staged = withValue(richDesign, "commitment.secondStage", true);
const single = withValue(richDesign, "commitment.secondStage", false);
const files: Record<string, string> = {
  "a.json": JSON.stringify(single),
  "two.json": JSON.stringify(staged),
  "bad.json": "{}",
};

function terminal(canWrite = true) {
  const { said, terminal } = madeTerminal({ files, canWrite });
  return { said, run: (...args: string[]) => runDraft(["draft", ...args], terminal) };
}

describe("does the terminal draft a design?", () => {
  it("prints the text, which a reader takes for what it is", async () => {
    const { said, run } = terminal();
    expect(await run("a.json")).toBe(0);
    expect(said.out).toMatch(/^Drafting aid\. Not agreed language\.\n\nResolution \[number\]/);
    expect(said.out.trimEnd()).toMatch(/seized of the matter\.$/);
    const { troopCeiling } = single.force ?? {};
    expect(readResolution(said.out).fields.troopCeiling.value).toBe(troopCeiling?.value);
  });
  it("prints clauses with their choices, checks and precedents as one JSON object", async () => {
    const { said, run } = terminal();
    expect(await run("a.json", "--json")).toBe(0);
    const { clauses, leftOut, stage } = JSON.parse(said.out);
    expect(stage).toBe("whole");
    expect(leftOut.length).toBeGreaterThan(0);
    const strength = clauses.find(({ id }: { id: string }) => id === "strength");
    expect(strength.places).toContainEqual({ field: "force.troopCeiling" });
    expect(strength.precedents[0].resolution).toMatch(/^S\/RES\//);
    expect(clauses.some(({ checks }: { checks: string[] }) => checks.length > 0)).toBe(true);
  });
  it("prints the stage that is asked for", async () => {
    const { said, run } = terminal();
    expect(await run("two.json", "--stage", "planning")).toBe(0);
    expect(said.out).toContain("to begin planning for");
    expect(said.out).not.toContain("military personnel");
  });
  it("writes a Word file", async () => {
    const { said, run } = terminal();
    expect(await run("a.json", "--docx", "o.docx")).toBe(0);
    const bytes = said.written.get("o.docx") ?? new Uint8Array();
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
    expect(said.out).toContain("Written: o.docx");
  });
});

describe("does it refuse in one line?", () => {
  it.each([
    [["missing.json"], /^missing\.json: the file cannot be read/],
    [["bad.json"], /^bad\.json: /],
    [["a.json", "--stage", "full"], /^a\.json: the design has one text/],
    [["a.json", "--stage", "later"], /^“later” cannot be used here/],
    [[], /^“draft” cannot be used here/],
  ])("%j", async (args, line) => {
    const { said, run } = terminal();
    expect(await run(...args)).toBe(2);
    expect(said.err).toHaveLength(1);
    expect(said.err[0]).toMatch(line);
    expect(said.out).toBe("");
  });
  it("says where it cannot write", async () => {
    const { said, run } = terminal(false);
    expect(await run("a.json", "--docx", "o.docx")).toBe(2);
    expect(said.err[0]).toContain("o.docx");
  });
});

describe("are the arguments read?", () => {
  it.each([
    [["a.json"], { file: "a.json", json: false }],
    [["--json", "a.json", "--stage", "full"], { file: "a.json", json: true, stage: "full" }],
    [["a.json", "--docx", "o.docx"], { file: "a.json", json: false, docx: "o.docx" }],
  ])("%j", (args, command) => {
    expect(parseDraftArguments(["draft", ...args])).toEqual({ command: "draft", ...command });
  });
  it.each([
    [["a.json", "b.json"], "b.json"],
    [["a.json", "--docx"], "--docx"],
    [["a.json", "--pdf", "x"], "--pdf"],
  ])("%j", (args, argument) => {
    expect(parseDraftArguments(["draft", ...args])).toEqual({ command: "wrong", argument });
  });
});
