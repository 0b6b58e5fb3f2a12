import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { differ } from "../../domain/differ";
import { withAnswer } from "../../domain/edit";
import { evidenceTimes } from "../../domain/vocabulary/exercise";
import { contentsOf, keysApart } from "./contents";
import { answerKey, partKey } from "./keys";
import { withContent } from "./with-content";

const begun: MandateDesign = {
  ...blankDesign("run-north", "North"),
  exercise: {
    exercise: "orvane",
    version: "1",
    title: "Orvane",
    cut: "short",
    team: { id: "north", name: "North" },
    evidence: evidenceTimes[0],
    set: ["situation.hostConsent"],
    opened: [],
  } as unknown as NonNullable<MandateDesign["exercise"]>,
};

const rich: MandateDesign = {
  ...begun,
  about: { title: "North", author: "Ana" },
  force: { troopCeiling: { value: 7000, reason: "Three sectors" } },
  option: undefined as never,
  overrides: [{ check: "some-check", who: "Ana", why: "Known", when: "2026-01-01" }],
  figures: [{ figure: "sizing.patrol-hours@sector-1", value: 3 }],
  drafting: {
    names: { operation: "Mission" },
    struck: [{ id: "tasks.row-1", base: "Decides" }],
  } as never,
  exercise: {
    ...(begun.exercise as NonNullable<MandateDesign["exercise"]>),
    team: { id: "north", name: "Northerners" },
    members: [{ role: "planner", name: "Ana" }],
    opened: [{ inject: "rain", at: "2026-01-01T10:00:00Z", code: "KXT473" }],
    debriefed: { at: "2026-01-01T11:00:00Z", code: "KXT474" },
  },
};

const withAll = (design: MandateDesign, contents: ReadonlyMap<string, unknown>) =>
  [...contents].reduce((sum, [key, value]) => withContent(sum, key, value) ?? sum, design);

describe("a design as keys, and keys as a design", () => {
  it("is whole again from its keys", () => {
    const { option: _none, ...whole } = rich;
    const again = withAll(begun, contentsOf("north", whole as MandateDesign));
    expect(differ(again, whole)).toBe(false);
  });

  it("loses what was taken out", () => {
    const contents = contentsOf("north", rich);
    const gone = [...contents.keys()]
      .filter((key) => !key.endsWith(".about.title") && !key.includes(".exercise.team"))
      .reduce((sum, key) => withContent(sum, key, undefined) ?? sum, rich);
    expect(gone.overrides).toBeUndefined();
    expect(gone.drafting).toBeUndefined();
    expect(gone.force).toEqual({});
    expect(gone.exercise?.opened).toEqual([]);
    expect(gone.exercise?.debriefed).toBeUndefined();
  });

  it("says which keys one change is of", () => {
    const next = withAnswer(rich, "force.civilians", { value: 900 });
    const apart = keysApart(contentsOf("north", rich), contentsOf("north", next));
    expect(apart).toEqual([answerKey("north", "force", "civilians")]);
  });
});

describe("what is not taken into a design", () => {
  const key = answerKey("north", "force", "troopCeiling");
  it.each([
    [key, { value: "many" }],
    [key, { value: 1, more: true }],
    [key, 7],
    [key, { value: -1 }],
    ["team.north.answer.force.unheardOf", { value: 1 }],
    ["team.north.answer.force.constructor", { value: 1 }],
    [answerKey("north", "force", "contributors"), { value: [{ id: "row-1" }, { id: "row-1" }] }],
    [partKey("north", "figures", "a"), { figure: "b", value: 1 }],
    [partKey("north", "overrides", "a"), null],
    [partKey("north", "about", "title"), undefined],
    [partKey("north", "about", "constructor"), "x"],
    [partKey("north", "about", "__proto__"), { title: "x" }],
    [partKey("north", "opened", "rain"), { inject: "snow", at: "2026-01-01T10:00:00Z", code: "" }],
    [partKey("north", "exercise", "team"), undefined],
    [partKey("north", "exercise", "cut"), "long"],
    [partKey("north", "schemaVersion"), 1],
    [partKey("north", "id"), "other"],
    [partKey("north", "drafting", "names"), {}],
    ["exercise.copy", {}],
    ["team.north.member.m", {}],
  ])("%s with %j", (at, value) => {
    expect(withContent(rich, at, value)).toBeUndefined();
  });

  it("leaves alone what the exercise sets, unless it is told that it may", () => {
    const set = { ...begun, exercise: { ...begun.exercise, set: ["force.troopCeiling"] } };
    const held = set as MandateDesign;
    expect(withContent(held, key, { value: 5 })).toBe(held);
    expect(withContent(held, key, { value: 5 }, true)?.force?.troopCeiling?.value).toBe(5);
  });
});
