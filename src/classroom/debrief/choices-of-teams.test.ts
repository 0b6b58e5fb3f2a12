import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { withAnswer, withValue } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import type { Exercise } from "../exercise/exercise";
import type { TeamWork } from "../team-work";
import { madeExercise, madeWork } from "./cases/made-class";
import { choicesOfTeams } from "./choices-of-teams";

const blank = blankDesign("d", "D");
const exercise = madeExercise(blank);
const task = (id: string, type: string, tier?: string) => ({
  id,
  type: { value: type },
  ...(tier ? { tier: { value: tier } } : {}),
});
const withTasks = (...rows: object[]) => withAnswer(blank, "purpose.tasks", { value: rows });
const among = (designs: readonly MandateDesign[], of: Exercise = exercise) =>
  choicesOfTeams(
    of,
    designs.map((design, place): TeamWork => madeWork(design, `Team ${place}`)),
  );
const at = (found: ReturnType<typeof among>, path: FieldPath) =>
  found.choices.find((choice) => choice.path === path);

describe("how are the choices of teams compared?", () => {
  it("not stated stands apart and differs from nobody", () => {
    const chosen = withValue(blank, "operation.type", "un-peacekeeping");
    const left = withAnswer(blank, "operation.type", { value: "not-stated" });
    const found = among([chosen, left, blank, chosen]);
    expect(at(found, "operation.type")).toMatchObject({
      groups: [{ value: "un-peacekeeping", teams: [0, 3] }],
      notStated: [1, 2],
      disagreement: 0,
    });
  });

  it("tasks by their types, each once, whatever their ids and order", () => {
    const one = withTasks(task("a", "protect-physical"), task("b", "monitor-rights"));
    const other = withTasks(
      task("x", "monitor-rights"),
      task("y", "protect-physical"),
      task("z", "protect-physical"),
    );
    expect(at(among([one, other]), "purpose.tasks")?.disagreement).toBe(0);
    const fewer = withTasks(task("a", "protect-physical"));
    expect(at(among([one, fewer]), "purpose.tasks")).toMatchObject({
      items: [
        { item: "protect-physical", teams: [0, 1] },
        { item: "monitor-rights", teams: [0] },
      ],
      disagreement: 0.5,
    });
  });

  it("which tasks come first, apart from which there are", () => {
    const first = withTasks(task("a", "protect-physical", "first"), task("b", "monitor-rights"));
    const later = withTasks(task("a", "protect-physical", "second"), task("b", "monitor-rights"));
    const untold = withTasks(task("a", "protect-physical"), task("b", "monitor-rights"));
    const tier = at(among([first, later, untold]), "purpose.tasks[].tier");
    expect(tier).toMatchObject({
      groups: [
        { value: ["protect-physical"], teams: [0] },
        { value: [], teams: [1] },
      ],
      notStated: [2],
      disagreement: 1,
    });
  });

  it("words are shown and never measured", () => {
    const objectives = (text: string) =>
      withAnswer(blank, "purpose.objectives", { value: [{ id: "o", text: { value: text } }] });
    const found = among([objectives("Protect people"), objectives("End the war")]);
    expect(at(found, "purpose.objectives")).toMatchObject({ kind: "words", disagreement: null });
  });

  it("the widest apart first, ties by the wizard's order", () => {
    const one = withValue(
      withValue(withValue(blank, "operation.type", "regional"), "force.troopCeiling", 1000),
      "commitment.durationMonths",
      12,
    );
    const other = withValue(
      withValue(withValue(blank, "operation.type", "un-police"), "force.troopCeiling", 2000),
      "commitment.durationMonths",
      6,
    );
    expect(
      among([one, other]).choices.map(({ path, disagreement }) => [path, disagreement]),
    ).toEqual([
      ["operation.type", 1],
      ["force.troopCeiling", 0.5],
      ["commitment.durationMonths", 0.5],
    ]);
  });
});

describe("which choices did teams see?", () => {
  const chosen = withValue(blank, "operation.type", "un-peacekeeping");
  it("none that the exercise set", () => {
    const set = withAnswer(chosen, "situation.sectors", { value: [{ id: "north" }] });
    const paths = among([set, set]).choices.map(({ path }) => path);
    expect(paths).toContain("operation.type");
    expect(paths).not.toContain("situation.sectors");
  });
  it("none that their cut leaves out, and none that a single team saw", () => {
    const [cut] = exercise.cuts;
    if (!cut) throw new Error("no cut");
    const narrow = { ...exercise, cuts: [{ ...cut, questions: ["force.troopCeiling"] }] };
    const both = withValue(chosen, "force.troopCeiling", 1000);
    expect(among([both, both], narrow).choices.map(({ path }) => path)).toEqual([
      "force.troopCeiling",
    ]);
    expect(among([both]).choices).toEqual([]);
  });
  it("and says of how many nobody said anything", () => {
    const { choices, silent } = among([chosen, blank]);
    expect(choices).toHaveLength(1);
    expect(silent).toBeGreaterThan(50);
  });
});
