import { describe, expect, it } from "vitest";
import { allResults } from "../engine/assessment";
import { isOpen } from "../engine/status";
import { reportOf, strictWords } from "../report/model/cases/report-of";
import { richDesign } from "../report/model/cases/rich-design";
import { checkTitle } from "../report/model/check-in-words";
import { madeTerminal } from "./cases/made-terminal";
import { runCli } from "./run-cli";

/** A terminal with one file in it, that keeps what is said and written. */
function terminalWith(files: Record<string, string | Uint8Array>, canWrite = true) {
  const { said, terminal } = madeTerminal({ files, canWrite });
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

describe("does the terminal write the report as data?", () => {
  it("a workbook, a CSV for each table, the content as JSON, in the language asked for", async () => {
    const { said, run } = terminalWith(rich);
    const asked = ["--xlsx", "o.xlsx", "--csv", "o.csv", "--report-json", "o.json", "--lang", "fr"];
    expect([await run("assess", "a.json", ...asked), said.err]).toEqual([0, []]);
    const text = (file: string) =>
      new TextDecoder("utf-8", { ignoreBOM: true }).decode(said.written.get(file));
    expect(text("o.xlsx").slice(0, 2)).toBe("PK");
    expect(text("o-checks.csv")).toMatch(/^\uFEFFContrôle \(identifiant\),/);
    expect(said.written.has("o-sectors.csv")).toBe(true);
    expect(JSON.parse(text("o.json")).meta.language).toBe("fr");
    for (const file of said.written.keys()) expect(said.out).toContain(file);
  });

  it("says in one line that a file could not be written", async () => {
    const { said, run } = terminalWith(rich, false);
    expect(await run("assess", "a.json", "--xlsx", "o.xlsx")).toBe(2);
    expect(said.err).toEqual([expect.stringContaining("o.xlsx: the file cannot be written")]);
  });
});

describe("are the letters of a file what its author wrote?", () => {
  const title = "Op\u00E9ration \u0141\u00F3d\u017A";
  const text = JSON.stringify({ ...richDesign, about: { title } });

  it("reads UTF-16 where its mark says so", async () => {
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
    const { said, run } = terminalWith({ "a.json": utf16 });
    expect([await run("assess", "a.json"), said.err]).toEqual([0, []]);
    expect(said.out).toContain(title);
  });

  it("refuses an older encoding, at which it could only guess", async () => {
    const latin = new Uint8Array(Buffer.from(text.replaceAll("\u0141", "L"), "latin1"));
    const { said, run } = terminalWith({ "a.json": latin });
    expect([await run("assess", "a.json"), said.out]).toEqual([2, ""]);
    expect(said.err).toEqual([expect.stringMatching(/^a\.json: .*UTF-8/)]);
  });

  it("names on the error stream what the fonts of the PDF have no shape for", async () => {
    const thai = JSON.stringify({ ...richDesign, about: { title: "Mission \u0E2A\u0E19" } });
    const { said, run } = terminalWith({ "a.json": thai });
    expect(await run("assess", "a.json", "--pdf", "o.pdf")).toBe(0);
    expect(said.err).toEqual([expect.stringContaining("U+0E2A, U+0E19")]);
    expect(said.written.has("o.pdf")).toBe(true);
  });
});

describe("does it say in one line what went wrong?", () => {
  const wrong = JSON.stringify({ ...richDesign, force: { troopCeiling: { value: -5 } } });
  it.each([
    [
      "names the JSON path alone",
      { "a.json": wrong },
      ["assess", "a.json"],
      "The value at $.force.troopCeiling.value cannot be used",
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
