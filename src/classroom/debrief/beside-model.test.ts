import { describe, expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { withAnswer, withValue } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import { templateDesign } from "../../engine/stress/cases/stress-designs";
import { currentEvidence } from "../../evidence/current";
import { precedents } from "../../precedents/current";
import type { Exercise } from "../exercise/exercise";
import type { TeamWork } from "../team-work";
import { besideModel } from "./beside-model";
import { boardOf } from "./board-of";
import { madeClass, madeExercise, madeWork } from "./cases/made-class";
import { promptsOf } from "./prompts";

const blank = blankDesign("d", "D");
const exercise = madeExercise(blank);
const withModel = (choices: Exercise["facilitator"]["model"]["choices"]): Exercise => ({
  ...exercise,
  facilitator: { ...exercise.facilitator, model: { ...exercise.facilitator.model, choices } },
});
const ceiling = (value: number) => withValue(blank, "force.troopCeiling", value);

describe("where do teams stand beside the model answer?", () => {
  const works = [ceiling(6000), ceiling(9000), blank].map((design, place) =>
    madeWork(design, `Team ${place}`),
  );
  it("the same, otherwise or silent, with the reason and who would not sign", () => {
    const { choices, dissents } = besideModel(exercise, works);
    expect(choices[0]).toEqual({
      path: "force.troopCeiling",
      value: 6000,
      reason: "What was pledged.",
      same: [0],
      different: [{ value: 9000, teams: [1] }],
      notStated: [2],
      notAsked: [],
      dissents: [{ role: "planner", text: "Too many.", findings: [] }],
    });
    expect(dissents.map(({ text }) => text)).toEqual(["Not this way."]);
  });
  it("never the silence of a team that was not asked, nor a choice that no team was asked", () => {
    const [long] = exercise.cuts;
    if (!long) throw new Error("no cut");
    const short = { ...long, id: "short", questions: ["operation.type"] };
    const cuts = { ...exercise, cuts: [long, short] };
    const inShort = (design: TeamWork): TeamWork => {
      const part = design.design.exercise;
      if (!part) throw new Error("no exercise");
      return { ...design, design: { ...design.design, exercise: { ...part, cut: "short" } } };
    };
    const brief = inShort(madeWork(blank, "Brief"));
    const [first] = works;
    if (!first) throw new Error("no work");
    expect(besideModel(cuts, [first, brief]).choices[0]).toMatchObject({
      path: "force.troopCeiling",
      same: [0],
      notStated: [],
      notAsked: [1],
    });
    const { choices, dissents } = besideModel(cuts, [brief]);
    expect(choices.map(({ path }) => path)).toEqual(["operation.type"]);
    expect(dissents.map(({ text }) => text)).toEqual(["Too many.", "Not this way."]);
  });
  it("lists by their items, whatever the ids of their rows", () => {
    const rows = (id: string) => [{ id, type: { value: "protect-physical" } }];
    const tasks = withModel([{ path: "purpose.tasks", value: rows("m"), reason: "First." }]);
    const team = madeWork(withAnswer(blank, "purpose.tasks", { value: rows("t") }), "Blue");
    expect(besideModel(tasks, [team]).choices[0]).toMatchObject({ same: [0], different: [] });
  });
  it("leaves out a path that no answer of a design has", () => {
    const odd = withModel([{ path: "force.nothing", value: 1, reason: "" }]);
    expect(besideModel(odd, works).choices).toEqual([]);
  });
});

describe("what is asked in the plenary?", () => {
  const example = templateDesign("example");
  const records = { evidence: currentEvidence, precedents };
  const board = boardOf(madeExercise(example), madeClass(example, 6), records);
  const prompts = promptsOf(board);
  it("holds only who chose what, as the board has it", () => {
    const [first] = prompts;
    const [widest] = board.choices;
    expect(first && "path" in first && first.path).toBe(widest?.path);
    for (const prompt of prompts)
      if (prompt.kind === "item")
        expect(prompt.having.filter((team) => prompt.lacking.includes(team))).toEqual([]);
    const kinds = new Set(prompts.map(({ kind }) => kind));
    expect(kinds).toContain("vote");
  });
  it("of an inject only what is known: who changed nothing, and who changed what it bears on", () => {
    const moved = (path: FieldPath, touched: boolean) =>
      ({ path, what: "value", touched }) as const;
    const [convoy] = board.moves;
    if (!convoy) throw new Error("no moves");
    const states = {
      still: { team: 0, state: "nothing", changes: [] },
      elsewhere: { team: 1, state: "changed", changes: [moved("force.aviation", false)] },
      near: { team: 2, state: "changed", changes: [moved("host.fallback", true)] },
      dark: { team: 3, state: "no-record", changes: [] },
    } as const;
    const asked = (touches: string[], ...teams: (keyof typeof states)[]) => {
      const moves = [{ ...convoy, touches, teams: teams.map((team) => states[team]) }];
      return promptsOf({ ...board, choices: [], votes: { ...board.votes, contested: [] }, moves });
    };
    const bearing = ["host.fallback"];
    expect(asked(bearing, "still", "elsewhere", "near", "dark")).toMatchObject([
      { bears: true, changed: [2], unchanged: [0] },
    ]);
    expect(asked(bearing, "still", "elsewhere", "dark")).toMatchObject([
      { changed: [], unchanged: [0, 1] },
    ]);
    expect(asked([], "still", "elsewhere")).toMatchObject([
      { bears: false, changed: [1], unchanged: [0] },
    ]);
    expect(asked(bearing, "dark")).toEqual([]);
  });
  it("nothing about choices where all say the same", () => {
    const alike = boardOf(exercise, [madeWork(blank, "Blue"), madeWork(blank, "Red")], records);
    expect(promptsOf(alike)).toEqual([]);
  });
});
