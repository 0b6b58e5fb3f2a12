import { describe, expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { withAnswer, withValue } from "../../domain/edit";
import { templateDesign } from "../../engine/stress/cases/stress-designs";
import { currentEvidence } from "../../evidence/current";
import { precedents } from "../../precedents/current";
import type { Exercise } from "../exercise/exercise";
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
      dissents: [{ role: "planner", text: "Too many.", findings: [] }],
    });
    expect(dissents.map(({ text }) => text)).toEqual(["Not this way."]);
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
  it("nothing about choices where all say the same", () => {
    const alike = boardOf(exercise, [madeWork(blank, "Blue"), madeWork(blank, "Red")], records);
    expect(promptsOf(alike)).toEqual([]);
  });
});
