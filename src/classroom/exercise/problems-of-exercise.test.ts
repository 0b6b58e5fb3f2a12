import { describe, expect, it } from "vitest";
import { tinyExercise } from "./cases/tiny-exercise";
import type { Exercise } from "./exercise";
import { problemsOfExercise } from "./problems-of-exercise";

const known = { findings: new Set(["f1"]), sources: new Set(["w1"]) };

/** What is told of the small exercise once one thing in it is changed. */
function told(change: (exercise: Exercise) => void): string[] {
  const exercise = tinyExercise();
  change(exercise);
  return problemsOfExercise(exercise, known).map(({ code, place, found, against }) =>
    [code, place, found, ...(against === undefined ? [] : [against])].join(" | "),
  );
}
const first = <Row>(rows: readonly Row[]): Row => rows[0] as Row;

it("says nothing of an exercise that fits together", () => {
  expect(told(() => undefined)).toEqual([]);
});

describe("is each thing in a cut told that does not fit?", () => {
  it.each<[string, (exercise: Exercise) => void, string[]]>([
    [
      "minutes",
      ({ cuts }) => Object.assign(first(cuts), { minutes: 20 }),
      ["agenda-minutes | cuts.short | 15 | 20"],
    ],
    [
      "an inject after the end",
      ({ cuts }) => Object.assign(first(first(cuts).injects), { minute: 15 }),
      ["inject-after-end | cuts.short.injects.ambush | 15 | 15"],
    ],
    [
      "an inject that is not there",
      ({ cuts }) => first(cuts).injects.push({ inject: "flood", minute: 3 }),
      ["unknown-inject | cuts.short.injects.flood | flood"],
    ],
    [
      "a role that is not there",
      ({ cuts }) => first(cuts).roles.push("minister"),
      ["unknown-role | cuts.short.roles.minister | minister"],
    ],
    [
      "a question of no field",
      ({ cuts }) => first(cuts).questions.push("force.tanks"),
      ["unknown-path | cuts.short.questions | force.tanks"],
    ],
    [
      "a role and an inject that no cut has",
      ({ cuts }) => Object.assign(first(cuts), { roles: ["planner"], injects: [] }),
      [
        "unplayed-inject | injects.ambush | ambush",
        "unplayed-inject | injects.pledge | pledge",
        "undealt-role | roles.contributor | contributor",
      ],
    ],
  ])("%s", (_, change, expected) => expect(told(change)).toEqual(expected));
});

describe("is each thing in the situation told that does not fit?", () => {
  it.each<[string, (exercise: Exercise) => void, string[]]>([
    [
      "a force in no sector, and a strength upside down",
      ({ forces }) =>
        Object.assign(first(forces), { sector: "moon", strength: { low: 9, high: 3 } }),
      ["unknown-sector | forces.army | moon", "strength-reversed | forces.army | 9 | 3"],
    ],
    [
      "an event that is known before its day",
      ({ timeline }) => Object.assign(first(timeline), { date: "2027-03-02" }),
      ["known-too-early | timeline.ceasefire | 2027-03-02 | 2027-03-01"],
    ],
    [
      "an event of an inject after the day it moves to",
      ({ injects }) => Object.assign(first(injects), { movesTo: "2027-03-02" }),
      ["known-too-early | injects.ambush.timeline.ambush-day | 2027-03-03 | 2027-03-02"],
    ],
    [
      "an inject that moves back in time",
      ({ injects }) => Object.assign(first(injects), { movesTo: "2026-01-01", adds: undefined }),
      ["moves-back | injects.ambush | 2026-01-01 | 2027-03-01"],
    ],
    [
      "history without sources",
      (exercise) => Object.assign(exercise, { case: "historical" }),
      [
        "event-without-source | timeline.ceasefire | ceasefire",
        "event-without-source | injects.ambush.timeline.ambush-day | ambush-day",
      ],
    ],
    [
      "a point off the map",
      ({ map }) => Object.assign(map ?? {}, { width: 150 }),
      [
        "off-the-map | map.marks.river | 200, 150 | 150 × 300",
        "off-the-map | sectors.north | 400, 0 | 150 × 300",
      ],
    ],
    [
      "an answer that the field does not take, and one of no field",
      ({ injects }) =>
        Object.assign(first(injects).adds ?? {}, {
          answers: [
            { path: "situation.populationAtRisk", value: -4 },
            { path: "situation.sectors[].risk", value: "high" },
            { path: "force.troopCeiling", value: "not-stated" },
          ],
        }),
      [
        "wrong-answer | injects.ambush.answers.situation.populationAtRisk | situation.populationAtRisk",
        "unknown-path | injects.ambush.answers | situation.sectors[].risk",
      ],
    ],
    [
      "a constraint whose answer the design lacks, and one of no field",
      ({ constraints }) =>
        constraints.splice(
          0,
          2,
          { id: "a", text: "A", path: "force.troopCeiling" },
          { id: "b", text: "B", path: "force.tanks" },
        ),
      [
        "constraint-unanswered | constraints.a | force.troopCeiling",
        "unknown-path | constraints.b | force.tanks",
      ],
    ],
  ])("%s", (_, change, expected) => expect(told(change)).toEqual(expected));
});

describe("is each thing in the facilitator's layer told that does not fit?", () => {
  it.each<[string, (exercise: Exercise) => void, string[]]>([
    [
      "a note on no inject, and an inject without a note",
      ({ facilitator }) => Object.assign(first(facilitator.injects), { inject: "flood" }),
      [
        "unknown-inject | facilitator.injects.flood | flood",
        "inject-without-note | injects.ambush | ambush",
      ],
    ],
    [
      "scripts of no cut and of no stretch",
      ({ facilitator }) => {
        Object.assign(facilitator.script[0] ?? {}, { cut: "long" });
        Object.assign(facilitator.script[1] ?? {}, { item: "lunch" });
      },
      [
        "unknown-cut | facilitator.script.long.read | long",
        "unknown-item | facilitator.script.short.lunch | lunch",
        "item-without-script | cuts.short.agenda.read | read",
        "item-without-script | cuts.short.agenda.design | design",
      ],
    ],
    [
      "two bands of one title",
      ({ facilitator }) =>
        Object.assign(first(facilitator.rubric).bands[1] ?? {}, { title: "A bare number " }),
      ["few-bands | facilitator.rubric.limits | 1"],
    ],
    [
      "paths of no field",
      ({ facilitator, injects }) => {
        first(facilitator.questions).touches.push("why");
        first(injects).touches.push("x.y");
      },
      [
        "unknown-path | injects.ambush.touches | x.y",
        "unknown-path | facilitator.questions.why | why",
      ],
    ],
    [
      "a dissent of no role, on no field, by no finding",
      ({ facilitator }) =>
        Object.assign(first(facilitator.model.dissents), {
          role: "king",
          path: "a.b",
          findings: ["f1", "f9"],
        }),
      [
        "unknown-role | facilitator.model.dissents.too-many | king",
        "unknown-path | facilitator.model.dissents.too-many | a.b",
        "unknown-finding | facilitator.model.dissents.too-many | f9",
      ],
    ],
    [
      "a choice of the model that its field does not take",
      ({ facilitator }) => Object.assign(first(facilitator.model.choices), { value: "many" }),
      ["wrong-answer | facilitator.model.choices.force.troopCeiling | force.troopCeiling"],
    ],
    [
      "a work that the evidence base lacks",
      ({ reading }) => reading.push({ source: "w1", why: "" }, { source: "w2", why: "" }),
      ["unknown-source | reading | w2"],
    ],
  ])("%s", (_, change, expected) => expect(told(change)).toEqual(expected));

  it("says nothing of findings and sources where no evidence base is given", () => {
    const exercise = tinyExercise();
    exercise.reading.push({ source: "nowhere", why: "" });
    expect(problemsOfExercise(exercise)).toEqual([]);
  });
});
