import { describe, expect, it } from "vitest";
import { allResults } from "../engine/assessment";
import { isOpen } from "../engine/status";
import { reportOf, strictWords } from "../report/model/cases/report-of";
import { richDesign } from "../report/model/cases/rich-design";
import { checkTitle } from "../report/model/check-in-words";
import { runCli } from "./run-cli";

/** A terminal with one file in it, that keeps what is said and written. */
function terminalWith(files: Record<string, string>, canWrite = true) {
  const said = { out: "", err: [] as string[], written: new Map<string, Uint8Array>() };
  const terminal = {
    readText: async (file: string) => {
      const text = files[file];
      if (text === undefined) throw new Error("ENOENT");
      return text;
    },
    readBytes: async () => {
      throw new Error("not read");
    },
    writeBytes: async (file: string, bytes: Uint8Array) => {
      if (!canWrite) throw new Error("EACCES");
      said.written.set(file, bytes);
    },
    out: (text: string) => {
      said.out += text;
    },
    err: (line: string) => {
      said.err.push(line);
    },
    today: () => "2026-11-21",
  };
  return { said, run: (...args: string[]) => runCli(args, terminal) };
}
const rich = { "a.json": JSON.stringify(richDesign) };

describe("does the terminal answer as the app does?", () => {
  it("prints the assessment in words: every open check with its title, the limits at the end", async () => {
    const { said, run } = terminalWith(rich);
    expect(await run("assess", "a.json")).toBe(0);
    const { assessment } = reportOf(richDesign);
    for (const result of allResults(assessment).filter(({ status }) => isOpen(status)))
      expect(said.out).toContain(checkTitle(strictWords, result));
    expect(said.out).toContain("observational");
    expect(said.err).toEqual([]);
  });

  it("prints one JSON object and nothing else with --json", async () => {
    const { said, run } = terminalWith(rich);
    expect(await run("assess", "a.json", "--json", "--pdf", "o.pdf")).toBe(0);
    const printed = JSON.parse(said.out);
    expect(printed.factors).toHaveLength(8);
    expect(printed.evidenceVersion).toBe("2026.1");
  });

  it("writes a PDF where asked", async () => {
    const { said, run } = terminalWith(rich);
    expect(await run("assess", "a.json", "--pdf", "o.pdf")).toBe(0);
    const [start] = [said.written.get("o.pdf")?.slice(0, 5)];
    expect(new TextDecoder().decode(start)).toBe("%PDF-");
    expect(said.out).toContain("Written: o.pdf");
  });
});

describe("does it say in one line what went wrong?", () => {
  const wrong = JSON.stringify({ ...richDesign, force: { troopCeiling: { value: -5 } } });
  it.each([
    [
      "names the JSON path",
      { "a.json": wrong },
      ["assess", "a.json"],
      "$.force.troopCeiling.value",
    ],
    ["names a missing file", {}, ["assess", "b.json"], "b.json"],
    ["names the argument", {}, ["judge"], "judge"],
    ["names the language", rich, ["assess", "a.json", "--lang", "xx"], "xx"],
    ["knows what is no design", { "a.json": "[]" }, ["assess", "a.json"], "not a design"],
  ])("%s", async (_, files, args, named) => {
    const { said, run } = terminalWith(files as Record<string, string>);
    expect(await run(...args)).toBe(2);
    expect(said.err).toHaveLength(1);
    expect(said.err[0]).not.toContain("\n");
    expect(said.err[0]).toContain(named);
    expect(said.out).toBe("");
  });

  it("says that the PDF could not be written", async () => {
    const { said, run } = terminalWith(rich, false);
    expect(await run("assess", "a.json", "--pdf", "no/o.pdf")).toBe(2);
    expect(said.err).toEqual([expect.stringContaining("no/o.pdf")]);
  });
});
