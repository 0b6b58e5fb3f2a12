import { expect, it } from "vitest";
import {
  ballotOf,
  ceiling,
  round,
  votedDesign,
  voteOn,
} from "../../domain/votes/cases/voted-design";
import { withBallot, withRoundClosed } from "../../domain/votes/rounds";
import { currentEvidence } from "../../evidence/current";
import { precedents } from "../../precedents/current";
import { reportOf, strictWords as words } from "../model/cases/report-of";
import type { BodySection } from "../model/report";
import { reportSheets } from "./report-sheets";
import { sheetCsv } from "./sheet-csv";
import { votesSheet } from "./votes-sheet";

const [finding] = currentEvidence.findings;
const ana = ballotOf(
  "Ana",
  [
    voteOn(ceiling, {
      position: "amend",
      amendment: "=1+1",
      reason: "Two sectors, more",
      findings: [finding?.id ?? "", "gone"],
      on: "6500",
    }),
  ],
  { unit: "Police" },
);
const sheet = votesSheet(words, withBallot(votedDesign, ana), currentEvidence, [round]);

it("is there a row for each choice and colleague, undecided ones too?", () => {
  expect(sheet.rows).toHaveLength(3);
  expect(sheet.rows.map((row) => row[5])).toEqual(["Amend", "Undecided", "Undecided"]);
  expect(votesSheet(words, votedDesign, currentEvidence, [round]).rows).toEqual([]);
});

it("does a row say what was voted on, by whom, and on which findings?", () => {
  const [row] = sheet.rows;
  expect(row?.slice(0, 5)).toEqual([
    "First vote of 20 November 2026",
    "Troop ceiling",
    "6,500 people",
    "Ana",
    "Police",
  ]);
  expect(row?.[8]).toMatch(/^.+ \d{4}: .+\nA finding that this evidence base does not have: gone$/);
  expect(row?.[9]).toEqual({ day: "2026-11-20" });
});

it("is a text that a spreadsheet would work out kept a text?", () => {
  expect(sheetCsv(sheet)).toContain("'=1+1");
});

it("is it among the tables of a report once the round is closed, unless it is left out?", () => {
  const ids = (closed: boolean, leftOut: readonly BodySection[] = []) => {
    const voted = withBallot(votedDesign, ana);
    const design = closed ? withRoundClosed(voted, "first", "2026-11-21T10:00:00Z") : voted;
    const { assessment } = reportOf(design);
    const records = { evidence: currentEvidence, precedents };
    const options = { kind: "full", annex: false, date: "2026-11-21", leftOut } as const;
    return reportSheets({ design, assessment, words, options, records }).map(({ id }) => id);
  };
  expect(ids(true)).toContain("first-vote");
  expect(ids(false)).not.toContain("first-vote");
  expect(ids(true, ["first-vote"])).not.toContain("first-vote");
});
