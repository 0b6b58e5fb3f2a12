import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currentEvidence } from "../current";
import { applyPack } from "../pack/apply-pack";
import { madePack } from "../pack/cases/made-pack";
import { statementIn } from "../statements";
import { csvText } from "./csv-text";
import { findingsCsv } from "./findings-csv";
import { mapCsv } from "./map-csv";

/** Reads CSV as RFC 4180 has it. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  cell.lastIndex = 1;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe("is a table safe to open in a spreadsheet?", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])("takes %j for text", (text) => {
    expect(rowsOf(csvText([[text]]))).toEqual([[`'${text}`]]);
  });

  it("leaves numbers and harmless text as they are", () => {
    expect(csvText([["a=b", -1.5, undefined, 0]])).toBe("\uFEFFa=b,-1.5,,0\r\n");
  });

  it("puts in quotes what holds a comma, a quote or a line, and doubles each quote", () => {
    expect(csvText([['say "no"', "a,b", "a\nb", '"']])).toBe(
      '\uFEFF"say ""no""","a,b","a\nb",""""\r\n',
    );
  });

  it("gives back any text, at most with an apostrophe in front, and never a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), (texts) => {
        const [back = []] = rowsOf(csvText([texts]));
        expect(back.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ""))).toEqual(
          texts.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, "")),
        );
        expect(back.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });
});

describe("is every finding in the table?", () => {
  const [head = [], ...rows] = rowsOf(findingsCsv(currentEvidence));
  const cellOf = (row: readonly string[] | undefined, name: string) => row?.[head.indexOf(name)];

  it("has a row each, as long as the head", () => {
    expect(rows.map((row) => cellOf(row, "id"))).toEqual(
      currentEvidence.findings.map(({ id }) => id),
    );
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
  });

  it("carries endpoints, work and version", () => {
    const row = rows.find((each) => cellOf(each, "id") === "hultman-2013-civilian-troops");
    expect(
      ["sizeFrom", "sizeTo", "sizeToIs", "atTo", "year"].map((name) => cellOf(row, name)),
    ).toEqual(["106", "2", "below", "8000", "2013"]);
    expect(cellOf(row, "authors")).toBe("Hultman, Lisa; Kathman, Jacob; Shannon, Megan");
    expect(cellOf(row, "evidenceVersion")).toBe("2026.1");
  });

  it("says each finding in words, with its factor and what it stands in contrast to", () => {
    for (const [at, finding] of currentEvidence.findings.entries()) {
      const row = rows[at];
      expect(cellOf(row, "statement")).toBe(statementIn(currentEvidence, finding.id, "en"));
      expect(cellOf(row, "factor")).toBe(finding.factor ?? "");
      expect(cellOf(row, "contrastsWith")).toBe((finding.contrastsWith ?? []).join(" "));
      expect(cellOf(row, "sizeUnit")).toBe(finding.size?.unit ?? "");
    }
    expect(rows.some((row) => cellOf(row, "contrastsWith")?.includes(" "))).toBe(true);
    expect(rows.some((row) => cellOf(row, "factor") === "")).toBe(true);
  });

  it("takes a pack's finding with its own sentence, and only the findings asked for", () => {
    const base = applyPack(currentEvidence, madePack());
    const [, row, ...more] = rowsOf(findingsCsv(base, base.findings.slice(-1)));
    expect(more).toEqual([]);
    expect(cellOf(row, "statement")).toMatch(/^In this made study/);
    expect(cellOf(row, "evidenceVersion")).toBe("2026.1+Made pack 1.0");
  });
});

it("does the map keep its gaps in the table?", () => {
  const tally = { for: 0, against: 0, null: 0 };
  const cells = [{ row: "commitment", column: "conflict", tally }];
  expect(rowsOf(mapCsv(cells, "2026.1"))).toEqual([
    ["factor", "outcome", "for", "against", "null", "evidenceVersion"],
    ["commitment", "conflict", "0", "0", "0", "2026.1"],
  ]);
});
