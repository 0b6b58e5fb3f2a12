import { describe, expect, it } from "vitest";
import { currentEvidence } from "../evidence/current";
import { wholeBaseText } from "../evidence/export/whole-base";
import { madePack } from "../evidence/pack/cases/made-pack";
import { madeCoding, madeFinding } from "../evidence/pack/cases/made-study";
import { runEvidence } from "./run-evidence";
import { templateDesigns } from "./template-designs";

const check = "size-in-studied-range";
const { works, findings, codings } = currentEvidence;
const made = madePack({
  findings: [{ ...madeFinding, bearsOn: [{ check, side: "null" }] }],
  codings: Array.from({ length: 8 }, (_, at) => ({
    ...madeCoding,
    id: `example-2030.early.${at}`,
    codedFactor: "early-implementation",
    factor: "early-implementation" as const,
    direction: "against" as const,
  })),
});
const files: Record<string, string> = {
  "made.json": JSON.stringify(made),
  "whole.json": wholeBaseText(currentEvidence),
  "bad.json": JSON.stringify({ ...made, findings: [{ ...madeFinding, workId: "nobody-1900" }] }),
  "next.json": JSON.stringify({
    ...made,
    ...{ name: "Next", base: "2026.1+Made pack 1.0", works: [], codings: [] },
    findings: [{ ...madeFinding, statement: "Other words." }],
  }),
  "sly.json": JSON.stringify({ ...made, base: "1\n2" }),
  "text.json": "{",
};

async function run(...args: string[]) {
  const said = { out: "", err: [] as string[] };
  const code = await runEvidence(args, {
    readBytes: async (file) => {
      const text = files[file];
      if (text === undefined) throw new Error("ENOENT");
      return new TextEncoder().encode(text);
    },
    writeBytes: async () => {
      throw new Error("nothing is written");
    },
    out: (text) => {
      said.out += text;
    },
    err: (line) => {
      said.err.push(line);
    },
    today: () => "2026-11-21",
  });
  return { code, ...said };
}
const json = async (...args: string[]) => JSON.parse((await run(...args, "--json")).out);

describe("does `evidence check` say what a base holds?", () => {
  it("counts the shipped base and labels its eight factors", async () => {
    const { code, out, err } = await run("evidence", "check");
    expect([code, err]).toEqual([0, []]);
    const counts = `${works.length} works, ${findings.length} findings, ${codings.length} codings`;
    expect(out).toContain(`${counts}, ${currentEvidence.codedFactors.length} coded factors`);
    expect(out.match(/Relatively strong evidence, sum/g)).toHaveLength(8);
  });

  it("gives the same as JSON", async () => {
    const printed = await json("evidence", "check");
    const counts = { works: works.length, findings: findings.length };
    expect(printed).toMatchObject({ evidenceVersion: "2026.1", ...counts });
    expect(printed.factors[0]).toMatchObject({ id: "troop-quantity", score: 15.5, null: 8 });
  });

  it("counts what a pack makes of it, and names the pack", async () => {
    const printed = await json("evidence", "check", "made.json");
    expect(printed).toMatchObject({
      works: works.length + 1,
      findings: findings.length + 1,
      codings: codings.length + 8,
    });
    expect(printed.pack.name).toBe("Made pack");
  });
});

describe("does `evidence diff` say what changes?", () => {
  it("says that nothing does between the shipped base and its download", async () => {
    const { out } = await run("evidence", "diff", "shipped", "whole.json");
    expect(out).toBe("From 2026.1 to Mandate Wizard 2026.1\nNothing changes.\n");
  });

  it("takes a pack that builds on the other", async () => {
    const printed = await json("evidence", "diff", "made.json", "next.json");
    expect(printed.to).toBe("2026.1+Made pack 1.0+Next 1.0");
    expect(printed.findings.changed).toContain("example-2030-troops");
    expect(printed.works).toEqual({ added: [], removed: [], changed: [] });
  });

  it("lists records and the label that moves", async () => {
    const { out } = await run("evidence", "diff", "shipped", "made.json");
    expect(out).toContain("Works: 1 added, 0 removed, 0 changed\n  + example-2030\n");
    expect(out).toMatch(/1 factor moves:\n {2}.*sum 4 .*, then Relatively weak.*The label moves\./);
    const printed = await json("evidence", "diff", "shipped", "made.json");
    expect(printed.moved[0]).toMatchObject({ factor: "early-implementation", movesLabel: true });
  });
});

describe("does `checks diff` go through every template?", () => {
  it("names the template, the check and the finding that is new beside it", async () => {
    const { out } = await run("checks", "diff", "shipped", "made.json");
    expect(out).toContain("example: ");
    expect(out).toContain(`  ${check}: `);
    expect(out).toContain(
      "finding example-2030-troops: not cited, then without clear effect or mixed",
    );
  });

  it("lists every template, those without a change too", async () => {
    const printed = await json("checks", "diff", "shipped", "shipped");
    expect(printed.templates).toEqual(
      templateDesigns().map(({ id }) => ({ template: id, checks: [] })),
    );
    expect(printed.templates.length).toBeGreaterThanOrEqual(6);
  });
});

describe("does a bad file end in one line that names the place?", () => {
  it.each([
    [["evidence", "check", "bad.json"], "bad.json: $.findings[0].workId: "],
    [["evidence", "check", "sly.json"], "sly.json: $.base: "],
    [["evidence", "check", "text.json"], "text.json: "],
    [["evidence", "diff", "shipped", "none.json"], "none.json: "],
    [["checks", "diff", "bad.json", "shipped"], "bad.json: $.findings[0].workId: "],
    [["evidence", "list"], "“list” "],
  ])("%j", async (args, start) => {
    const { code, out, err } = await run(...args);
    expect([code, out, err.length]).toEqual([2, "", 1]);
    expect(err[0]?.startsWith(start)).toBe(true);
    expect(err[0]).not.toMatch(/\n/);
  });
});
