import { describe, expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { allResults } from "../../engine/assessment";
import { checks } from "../../engine/registry";
import { strictWords } from "../model/cases/report-of";
import { richDesign } from "../model/cases/rich-design";
import { reasonInWords } from "../model/check-in-words";
import { loadReportWords } from "../model/report-words";
import { cellAt, inputOf, sheetsOf } from "./cases/sheets-of";
import { reportSheets } from "./report-sheets";

const sheet = sheetsOf(richDesign);

describe("are all checks in their table?", () => {
  const { assessment } = inputOf(richDesign);
  const results = allResults(assessment);

  it("has a row each, with status and reason as the report says them", () => {
    const table = sheet("checks");
    expect(table.rows).toHaveLength(checks.length);
    results.forEach((result, row) => {
      expect(cellAt(table, row, "Check (id)")).toBe(result.id);
      expect(cellAt(table, row, "Status")).toBe(strictWords.say(`ui.status.${result.status}`));
      expect(cellAt(table, row, "Reason")).toBe(reasonInWords(strictWords, result, richDesign));
      expect(cellAt(table, row, "Findings against")).toBe(result.against.length);
    });
  });

  it("keeps the author's dissent beside the check that it is about", () => {
    const table = sheet("checks");
    const [own] = richDesign.overrides ?? [];
    const row = results.findIndex(({ id }) => id === own?.check);
    expect(cellAt(table, row, "Where the author differs")).toContain(own?.why);
  });
});

describe("are the figures numbers that can be counted with?", () => {
  const table = sheet("figures");

  it("has every number of every check, and each threshold with what it is unless changed", () => {
    const { assessment } = inputOf(richDesign);
    const used = allResults(assessment).flatMap(({ figures, thresholds }) => [
      ...Object.values(figures).filter((value) => typeof value === "number"),
      ...thresholds.map(({ value }) => value),
    ]);
    expect(table.rows.map((_, row) => cellAt(table, row, "Value"))).toEqual(used);
  });

  it("tells a threshold that the author changed from the usual one", () => {
    const [changed] = richDesign.thresholds ?? [];
    const rows = table.rows.map((_, row) => [
      cellAt(table, row, "Value"),
      cellAt(table, row, "Value unless changed"),
    ]);
    expect(rows.some(([now, usual]) => now === changed?.value && usual !== now)).toBe(true);
  });
});

describe("does what is stated come out as it was stated?", () => {
  it("keeps numbers apart from their units, and where and why an answer was given", () => {
    const table = sheet("choices");
    const row = table.rows.findIndex((_, at) => cellAt(table, at, "Choice") === "Troop ceiling");
    expect(
      ["Value", "Unit", "Provenance", "Place", "Reason"].map((head) => cellAt(table, row, head)),
    ).toEqual([
      6500,
      "people",
      "the mandate’s text",
      "operative paragraph 4",
      "What contributors sounded out in December could carry.",
    ]);
  });

  it("gives the lists tables of their own, with units in the head, days as days, references by name", () => {
    expect(cellAt(sheet("sectors"), 0, "Population (people)")).toBe(1_100_000);
    expect(cellAt(sheet("sectors"), 2, "Area (km²)")).toBeUndefined();
    expect(cellAt(sheet("warning-signs"), 0, "Date seen")).toEqual({ day: "2026-09-04" });
    expect(cellAt(sheet("contributors"), 1, "Firm pledge")).toBe("No");
    expect(cellAt(sheet("tasks"), 0, "Objective served")).toMatch(
      /^Civilians in the three sectors/,
    );
  });

  it("says what it was drawn from", () => {
    const about = sheet("about").rows.map(([, value]) => value);
    expect(about).toContain("United Nations operation in Karesh");
    expect(about).toContainEqual({ day: "2026-11-21" });
    expect(about.join(" ")).toContain("evidence 2026.1");
  });
});

it("do tables in a language that nobody has reviewed say so?", async () => {
  const said = async (locale: "en" | "fr") => {
    const words = await loadReportWords(locale);
    const [about] = reportSheets(inputOf(richDesign, words));
    const sentence = words.say("report.limits.translation");
    return about?.rows.some(([, value]) => value === sentence);
  };
  expect([await said("fr"), await said("en")]).toEqual([true, false]);
});

it("has a design without answers no empty tables but the checks' own?", () => {
  const sheets = reportSheets(inputOf(blankDesign("blank", "")));
  expect(sheets.map(({ id }) => id)).toEqual(["about", "checks", "figures", "choices"]);
  expect(sheets.find(({ id }) => id === "choices")?.rows).toEqual([]);
});

describe("do results and assumptions come along for a planning cell?", () => {
  it("tells what the author stated from what we propose", () => {
    const table = sheet("results");
    const rows = table.rows.map((_, row) =>
      ["Objective", "Indicator", "Kind"].map((head) => cellAt(table, row, head)),
    );
    expect(rows[0]).toEqual([
      "Civilians in the three sectors are safe from attack",
      "Attacks a month, by sector",
      "Stated by the author",
    ]);
    expect(cellAt(table, 0, "Due date")).toEqual({ day: "2028-06-30" });
    expect(rows.some(([, , kind]) => kind === "Our proposal; doctrine and practice")).toBe(true);
  });

  it("names who watches an assumption, what would show that it failed, and the checks that lean on it", () => {
    const table = sheet("assumptions");
    expect(cellAt(table, 0, "Owner")).toBe("Political affairs");
    expect(cellAt(table, 0, "Trigger")).toBe("A second abstention of a permanent member");
    expect(cellAt(table, 0, "Checks")).toMatch(/^\S.+ \(.+\)$/);
    const kinds = table.rows.map((_, row) => cellAt(table, row, "Kind"));
    expect(kinds).toContain("Open prerequisite");
  });
});
