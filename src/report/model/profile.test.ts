import { expect, it } from "vitest";
import { statuses } from "../../engine/status";
import { reportOf, textsIn } from "./cases/report-of";
import { richDesign } from "./cases/rich-design";

const { report, assessment } = reportOf(richDesign);
const profile = report.blocks.find((block) => block.kind === "profile");
if (profile?.kind !== "profile") throw new Error("the report has no profile");

it("does each factor have one row with one segment a check, and coherence a row of its own?", () => {
  expect(profile.rows.map(({ segments }) => segments.length)).toEqual([
    ...assessment.factors.map(({ checks }) => checks.length),
    assessment.coherence.length,
  ]);
});

it("are the segments of a row sorted by status, so that none looks like a sequence?", () => {
  for (const { segments } of profile.rows) {
    const places = segments.map((status) => statuses.indexOf(status));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

it("says each row in words what it shows, in the alternative and in the table alike", () => {
  for (const { label, counts } of profile.rows) {
    expect(profile.alternative).toContain(`${label}: ${counts}`);
    expect(profile.table.rows.some((row) => textsIn(row).includes(counts))).toBe(true);
  }
});

it("does no row, and nothing below the rows, add the factors up?", () => {
  expect(profile.rows).toHaveLength(assessment.factors.length + 1);
  expect(profile.table.rows).toHaveLength(profile.rows.length);
  const all = assessment.factors.reduce((sum, { checks }) => sum + checks.length, 0);
  expect(textsIn(profile).filter((text) => new RegExp(`\\b${all}\\b`).test(text))).toEqual([]);
});

it("tells a factor of the context from those of the design", () => {
  const notes = profile.rows.map(({ note }) => note);
  expect(notes.filter((note) => note.includes("context"))).toHaveLength(1);
});
