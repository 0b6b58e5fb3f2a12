import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { withValue } from "../../domain/edit";
import { isFieldPath } from "../../domain/field-catalogue";
import type { Cut } from "../exercise/cut";
import type { Inject } from "../exercise/inject";
import { teamWorkSchema } from "../team-work";
import { type ExerciseSource, setBy, teamDesign } from "./begin-team";
import { isSelfPaced } from "./self-paced";
import {
  answersChangedBy,
  withAnswersChanged,
  withDebriefBegun,
  withInjectOpened,
} from "./take-inject";
import { markOf, teamWorkOf } from "./team-file";
import { proposedChoices } from "./vote-choices";

const cut: Cut = {
  id: "ninety",
  minutes: 90,
  agenda: [],
  injects: [
    { inject: "one", minute: 1 },
    { inject: "two", minute: 2 },
  ],
  roles: [],
  questions: ["force.troopCeiling", "timing.decisionDate"],
};
const situated = withValue(blankDesign("country", ""), "situation.phase", "ceasefire");
const source = {
  kind: "participants-copy",
  id: "country",
  version: "2",
  title: "A country",
  evidence: "at-debrief",
  date: "2027-03-01",
  cuts: [cut],
  brief: [],
  forces: [],
  timeline: [],
  constraints: [
    { id: "day", text: "", path: "timing.decisionDate" },
    { id: "words", text: "" },
  ],
  design: withValue(situated, "timing.decisionDate", "2027-04-01"),
} as unknown as ExerciseSource;
const ids = { design: "d1", team: "t1" };
const blue = { name: "Blue", members: [{ role: "host", name: "Ana" }] };
const begun = teamDesign(source, "ninety", blue, ids);
const inject = (id: string, value: unknown): Inject => ({
  id,
  title: id,
  channel: "news",
  from: "Radio",
  paragraphs: [],
  touches: [],
  adds: { answers: [{ path: "situation.phase", value }] },
});
const phaseOf = (design: MandateDesign) => design.situation?.phase?.value;

describe("what does a team begin with?", () => {
  it("with the design of the exercise, its own name, and nothing opened", () => {
    expect(begun.id).toBe("d1");
    expect(begun.about.title).toBe("Blue – A country");
    expect(phaseOf(begun)).toBe("ceasefire");
    expect(begun.exercise).toMatchObject({
      exercise: "country",
      version: "2",
      cut: "ninety",
      team: { id: "t1", name: "Blue" },
      members: blue.members,
      opened: [],
    });
  });

  it("with its constraints and its situation set, and nothing else", () => {
    expect(setBy(source)).toEqual(["timing.decisionDate", "situation.phase"]);
    expect(begun.exercise?.set.every(isFieldPath)).toBe(true);
  });

  it("led by a trainer, or by nobody where it plays from the exercise itself", () => {
    const exercise = { ...source, kind: "exercise" } as ExerciseSource;
    const alone = teamDesign(exercise, "ninety", blue, ids);
    expect(begun.exercise && isSelfPaced(begun.exercise)).toBe(false);
    expect(alone.exercise && isSelfPaced(alone.exercise)).toBe(true);
  });
});

describe("what does an inject change?", () => {
  it("the answers that stand otherwise, and no reason of the team's beside them", () => {
    const changed = answersChangedBy(inject("one", "ongoing-conflict"), source, [], begun);
    expect(changed).toEqual([{ path: "situation.phase", value: "ongoing-conflict" }]);
    const reasoned: MandateDesign = {
      ...begun,
      situation: { phase: { value: "ceasefire", reason: "Signed in August" } },
    };
    const after = withAnswersChanged(reasoned, changed, source.design);
    expect(after.situation?.phase).toEqual({
      value: "ongoing-conflict",
      reason: "Signed in August",
    });
    expect(answersChangedBy(inject("one", "ceasefire"), source, [], begun)).toEqual([]);
    const given: MandateDesign = {
      ...begun,
      situation: { phase: { value: "ceasefire", reason: "As in the brief", passage: "Brief" } },
    };
    expect(withAnswersChanged(given, changed, given).situation?.phase).toEqual({
      value: "ongoing-conflict",
    });
  });

  it("nothing that a later inject has changed already, and no value that a field does not take", () => {
    const [one, two] = [inject("one", "ceasefire"), inject("two", "ongoing-conflict")];
    expect(answersChangedBy(one, source, [two], begun)).toEqual([]);
    for (const value of ["nonsense", 7, null, { value: "ceasefire" }])
      expect(answersChangedBy(inject("one", value), source, [], begun)).toEqual([]);
  });

  it("it counts as opened once, and the debrief begins once", () => {
    const at = "2026-11-22T09:00:00Z";
    const opened = withInjectOpened(begun, { inject: "one", at, code: "KXT472" });
    expect(opened.exercise?.opened).toHaveLength(1);
    expect(withInjectOpened(opened, { inject: "one", at, code: "OTHER" })).toBe(opened);
    const debriefed = withDebriefBegun(opened, { at, code: "A" });
    expect(debriefed.exercise?.debriefed?.code).toBe("A");
    expect(withDebriefBegun(debriefed, { at, code: "B" })).toBe(debriefed);
    const plain = blankDesign("d", "D");
    expect(withInjectOpened(plain, { inject: "one", at, code: "A" })).toBe(plain);
    expect(withDebriefBegun(plain, { at, code: "A" })).toBe(plain);
  });
});

it("is a team asked to vote on what it states, the cut is about, and the exercise does not set?", () => {
  const stated = withValue(withValue(begun, "force.troopCeiling", 6000), "force.aviation", true);
  expect(proposedChoices(stated, cut, begun)).toEqual([{ path: "force.troopCeiling" }]);
  expect(proposedChoices(stated, cut, stated)).toEqual([]);
  expect(proposedChoices(begun, cut, source.design)).toEqual([]);
  const paths = proposedChoices(stated, undefined, begun).map(({ path }) => path);
  expect(paths).toContain("force.troopCeiling");
  expect(paths).not.toContain("timing.decisionDate");
});

it("does a hand-in hold its form, and tell whether anything has changed since?", () => {
  const at = "2026-11-22T09:00:00Z";
  const work = teamWorkOf(begun, [{ moment: "start", at, design: begun }], at);
  expect(teamWorkSchema.safeParse(work).success).toBe(true);
  expect(markOf(begun)).toBe(markOf(structuredClone(begun)));
  expect(markOf(withValue(begun, "force.troopCeiling", 1))).not.toBe(markOf(begun));
});
