import { describe, expect, it } from "vitest";
import { stressReasons } from "../../../engine/stress/stress-reasons";
import { breakKinds } from "../../../engine/stress/stress-result";
import { templateDesign, strictWords as words } from "../cases/report-of";
import { breakGroups, groupOfBreak, inGroups } from "./break-groups";
import { becauseInWords, breakName, exceptionInWords, setInWords } from "./break-in-words";
import { brokenTask, madeResult } from "./cases/made-result";

const design = templateDesign("example");
const task = "Physical protection of civilians";

describe("is a breaking set one sentence that a minister can read?", () => {
  it("with one shock", () => {
    expect(setInWords(words, design, brokenTask, { at: [{ shock: "strength", level: 50 }] })).toBe(
      `The task “${task}” loses its means whenever no more than 50% of the strength arrives.`,
    );
  });

  it("with several, joined as the language joins", () => {
    const [, second] = brokenTask.sets;
    expect(second && setInWords(words, design, brokenTask, second)).toBe(
      `The task “${task}” loses its means whenever no more than 75% of the strength arrives and the reserve is gone.`,
    );
  });

  it("with a contributor by name, a nameless task, nobody at all", () => {
    const at = [
      { shock: "contributor@jorrel", level: 1 },
      { shock: "strength", level: 0 },
    ] as const;
    const nameless = { ...brokenTask, task: { row: "gone" } };
    expect(setInWords(words, design, nameless, { at })).toBe(
      "The task “A task without a type” loses its means whenever Jorrel does not come and nobody arrives.",
    );
  });
});

describe("has everything that can break its words?", () => {
  it.each(breakKinds)("%s, in a list and in a sentence", (kind) => {
    const of = { id: kind, kind, task: { row: "rights" }, check: "there-in-time" };
    expect(breakName(words, design, of)).not.toBe("");
    expect(setInWords(words, design, of, { at: [{ shock: "money", level: 6 }] })).toMatch(
      /whenever money comes 6 months late or later\.$/,
    );
  });

  it.each(stressReasons)("the reason %s", (reason) => {
    const figures = {
      need: 2400,
      low: 1700,
      high: 1900,
      there: 1800,
      reserve: 850,
      month: 12,
      tasks: 3,
      late: 6,
      buffer: 1,
      task: "protect-physical",
    };
    const said = becauseInWords(words, design, brokenTask, { reason, figures, fields: [] });
    expect(said).not.toMatch(/[{}]|stress\./);
  });
});

describe("does the reason carry its figures?", () => {
  const because = (figures: Record<string, number>) =>
    becauseInWords(words, design, brokenTask, { reason: "too-few", figures, fields: [] });

  it("as a range where both ends are known, and one number where they are the same", () => {
    const figures = { need: 2400, low: 1700, high: 1900, reserve: 0, month: 12 };
    expect(because(figures)).toBe(
      "It asks for 2,400 troops; 1,700 to 1,900 are to be expected in month 12, and the reserve adds nobody.",
    );
    expect(because({ ...figures, high: 1700 })).toContain("; 1,700 are to be expected");
  });

  it("and the check's own sentence where a check judges it", () => {
    const check = { id: "check.x", kind: "check", check: "consent-where-the-host-kills" } as const;
    const said = becauseInWords(words, design, check, {
      reason: "formal-consent-alone",
      figures: {},
      fields: [],
    });
    expect(said).not.toMatch(/stress\.because/);
  });
});

it("is it said where something worse holds again?", () => {
  const [check] = madeResult.breaks;
  expect(check && exceptionInWords(words, design, check)).toBe(
    "Something worse does not always break it too: broken with Troops arrive late: 2 months; holds with Troops arrive late: 2 months and Jorrel does not come.",
  );
  expect(exceptionInWords(words, design, brokenTask)).toBeUndefined();
});

describe("are tasks said first?", () => {
  it("and every kind has its group", () => {
    for (const kind of breakKinds) expect(breakGroups).toContain(groupOfBreak({ kind }));
    expect(groupOfBreak({ kind: "task-in-time" })).toBe(breakGroups[0]);
  });

  it("whatever the order of the answer; no group is empty, nothing is lost", () => {
    const groups = inGroups(madeResult.breaks);
    expect(groups.map(({ group }) => group)).toEqual(["tasks", "checks"]);
    expect(groups.flatMap(({ items }) => items)).toHaveLength(madeResult.breaks.length);
  });
});
