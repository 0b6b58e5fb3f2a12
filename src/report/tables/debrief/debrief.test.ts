import { describe, expect, it } from "vitest";
import { boardOf } from "../../../classroom/debrief/board-of";
import { madeClass, madeExercise } from "../../../classroom/debrief/cases/made-class";
import type { Exercise } from "../../../classroom/exercise/exercise";
import { currentEvidence } from "../../../evidence/current";
import { LOCALES } from "../../../i18n/locale";
import { precedents } from "../../../precedents/current";
import { templateDesign, textsIn } from "../../model/cases/report-of";
import { englishWords, strictExerciseWords } from "../../model/exercise/cases/papers-of";
import type { DebriefInput } from "../../model/exercise/debrief/debrief-input";
import { debriefPaper } from "../../model/exercise/debrief/debrief-paper";

import { sheetCsv } from "../sheet-csv";
import { choicesByTeam } from "./choices-by-team";
import { debriefSheets } from "./debrief-sheets";

const records = { evidence: currentEvidence, precedents };
const design = templateDesign("example");
const exercise: Exercise = madeExercise(design);
const works = madeClass(design, 4);
const board = boardOf(exercise, works, records);
const named = board.teams.map(({ id, name }, place) => ({ place, id, label: name }));
const numbered = named.map((team, index) => ({ ...team, label: `Team ${index + 1}` }));

function inputOf(more: Partial<DebriefInput> = {}): DebriefInput {
  return {
    board,
    exercise,
    bands: [],
    teams: named,
    hidesNames: false,
    evidence: currentEvidence,
    words: englishWords,
    date: "2026-11-22",
    ...more,
  };
}
const textOfPaper = (more: Partial<DebriefInput> = {}) =>
  textsIn(debriefPaper(inputOf(more)).blocks).join("\n");

describe("does the debrief say who chose what, and nothing of who won?", () => {
  it("with every team, every inject and every choice that differs", () => {
    const text = textOfPaper();
    for (const { label } of named) expect(text).toContain(label);
    for (const { title } of board.moves) expect(text).toContain(title);
    const differing = board.choices.filter(({ disagreement }) => (disagreement ?? 0) > 0);
    expect(differing.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/undefined|NaN|\[object|exercise-paper\.|board\./);
  });

  it("without a total, a rank or a score", () => {
    const { blocks } = debriefPaper(inputOf());
    const heads = blocks.flatMap((block) =>
      block.kind === "table" ? block.columns.map(({ text }) => text) : [],
    );
    expect(heads.join(" ")).not.toMatch(/score|rank|points|total|place/i);
  });

  it.each(LOCALES)("in %s too", async (locale) => {
    const words = await strictExerciseWords(locale);
    expect(textOfPaper({ words })).not.toMatch(/undefined|exercise-paper\./);
  });
});

it("do hidden names stand nowhere, and does nothing else change?", () => {
  const shown = debriefPaper(inputOf());
  const hidden = textOfPaper({ teams: numbered, hidesNames: true });
  for (const { label } of named) expect(hidden).not.toContain(label);
  const authors = board.votes.contested.flatMap(({ teams }) =>
    teams.flatMap(({ words }) => words.map(({ author }) => author)),
  );
  for (const author of authors) expect(hidden).not.toMatch(new RegExp(`\\b${author}\\b`));
  const withNumbers = debriefPaper(inputOf({ teams: numbered }));
  expect(withNumbers.blocks.length).toBe(shown.blocks.length);
});

it("do a trainer's bands stand there in the trainer's words, and none without them?", () => {
  const criterion = {
    id: "chain",
    title: "From warning to unit",
    looksAt: "The chain",
    bands: [
      { id: "not-yet", title: "Not yet", text: "" },
      { id: "clearly", title: "Clearly", text: "" },
    ],
  };
  const judged: Exercise = {
    ...exercise,
    facilitator: { ...exercise.facilitator, rubric: [criterion] },
  };
  const team = named[0]?.id ?? "";
  const bands = [{ team, criterion: "chain", band: "clearly", words: "The reserve has a time." }];
  const text = textOfPaper({ exercise: judged, bands });
  expect(text).toContain("Clearly.");
  expect(text).toContain("The reserve has a time.");
  expect(textOfPaper({ exercise: judged })).not.toContain("From warning to unit");
});

describe("do the tables hold a row a team and choice, safely?", () => {
  it("in six sheets, each row as long as its head", () => {
    const sheets = debriefSheets(inputOf());
    expect(sheets.map(({ id }) => id)).toEqual([
      "teams",
      "choices",
      "movement",
      "votes",
      "checks",
      "bands",
    ]);
    for (const { columns, rows } of sheets)
      for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(sheets[1]?.rows).toHaveLength(board.choices.length * named.length);
    expect(sheets[4]?.rows).toHaveLength(board.checks.length * named.length);
  });

  it("with a name that is a formula as a text", () => {
    const teams = named.map((each) => ({ ...each, label: '=HYPERLINK("http://x")' }));
    const csv = sheetCsv(choicesByTeam(inputOf({ teams })));
    expect(csv).not.toMatch(/(^|,|\n)"?=HYPERLINK/);
    expect(csv).toContain("HYPERLINK");
  });
});
