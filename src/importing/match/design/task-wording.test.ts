import { describe, expect, it } from "vitest";
import { taskTypeOf } from "./task-types";
import { modalityOf, taskVerb } from "./task-wording";

describe("does it know a task by its words?", () => {
  it.each([
    ["To clear mines and unexploded ordnance", "demining"],
    ["To monitor and report on violations of human rights", "rights-monitoring"],
    ["To protect United Nations personnel and installations", "mission-protection"],
    ["To assist in the training of the national police", "police-reform"],
    ["To support the return of refugees and displaced persons", "displaced-return"],
    ["To help the Government of National Unity to hold free elections", "election-assistance"],
    ["To exercise good offices", "good-offices"],
    ["To whistle", undefined],
  ])("%s", (wording, type) => {
    expect(taskTypeOf(wording)).toBe(type);
  });

  it.each([
    ["To monitor the ceasefire", "monitor"],
    ["To assist the authorities", "assist"],
    ["To guard the depots", "secure"],
    ["To whistle", undefined],
  ])("%s asks to %s", (wording, modality) => {
    expect(modalityOf(wording)).toBe(modality);
  });

  it("keeps the strength of the verb", () => {
    expect(["decides", "requests", "encourages", "calls", "whistles"].map(taskVerb)).toEqual([
      "decides",
      "requests",
      "encourages",
      "calls-upon",
      undefined,
    ]);
  });
});
