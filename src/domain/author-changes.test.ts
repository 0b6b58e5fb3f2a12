import { describe, expect, it } from "vitest";
import { withFigure, withLimit, withOverride, withShock, withThreshold } from "./author-changes";
import { blankDesign, mandateDesignSchema } from "./design";

const blank = blankDesign("d", "D");
const view = { who: "Desk officer", why: "Agreed in the talks", when: "2026-11-21" };

describe("does the author's own view stay beside a check?", () => {
  it("is kept once for each check, the latest replacing the one before", () => {
    const first = withOverride(blank, "a", view);
    const both = withOverride(withOverride(first, "b", view), "a", { ...view, why: "Signed" });
    expect(both.overrides).toEqual([
      { check: "b", ...view },
      { check: "a", ...view, why: "Signed" },
    ]);
    expect(blank.overrides).toBeUndefined();
  });

  it("can be taken away", () => {
    expect(withOverride(withOverride(blank, "a", view), "a", undefined).overrides).toEqual([]);
  });
});

describe("can a threshold be changed and restored?", () => {
  it("keeps one change for each threshold, with its reason, in a form that can be saved", () => {
    const change = { value: 14, reason: "Rains" };
    const once = withThreshold(blank, "ramp-months", { value: 12, reason: "Roads" });
    const twice = withThreshold(once, "ramp-months", change);
    expect(twice.thresholds).toEqual([{ threshold: "ramp-months", ...change }]);
    expect(mandateDesignSchema.safeParse(twice).success).toBe(true);
    expect(withThreshold(twice, "ramp-months", undefined).thresholds).toEqual([]);
  });
});

describe("can a figure of an estimate and a shock be set and taken back?", () => {
  it("keeps one of each, in a form that can be saved", () => {
    const twice = withFigure(
      withFigure(blank, "sizing.patrol-hours@north", { value: 6 }),
      "sizing.patrol-hours@north",
      { value: 8, reason: "Short nights" },
    );
    const shocked = withShock(twice, "strength", { levels: [100, 60] });
    expect(shocked.figures).toEqual([
      { figure: "sizing.patrol-hours@north", value: 8, reason: "Short nights" },
    ]);
    expect(shocked.shocks).toEqual([{ shock: "strength", levels: [100, 60] }]);
    expect(mandateDesignSchema.safeParse(shocked).success).toBe(true);
    expect(withFigure(shocked, "sizing.patrol-hours@north", undefined).figures).toEqual([]);
    expect(withShock(shocked, "strength", undefined).shocks).toEqual([]);
  });

  it("and leaves those of other thresholds, figures and shocks as they are", () => {
    const kept = { value: 1, reason: "r" };
    const thresholds = withThreshold(withThreshold(blank, "a", kept), "b", kept);
    expect(withThreshold(thresholds, "b", undefined).thresholds).toEqual([
      { threshold: "a", ...kept },
    ]);
    const figures = withFigure(withFigure(blank, "cost.a", { value: 1 }), "cost.b", { value: 2 });
    expect(withFigure(figures, "cost.b", undefined).figures).toEqual([
      { figure: "cost.a", value: 1 },
    ]);
    const shocks = withShock(withShock(blank, "strength", { leftOut: true }), "money", {});
    expect(withShock(shocks, "money", undefined).shocks).toEqual([
      { shock: "strength", leftOut: true },
    ]);
  });

  it("refuses a figure that is no number, and levels beyond count", () => {
    const bad = { ...blank, figures: [{ figure: "x", value: Number.NaN }] };
    expect(mandateDesignSchema.safeParse(bad).success).toBe(false);
    const none = { ...blank, shocks: [{ shock: "strength", levels: [] }] };
    expect(mandateDesignSchema.safeParse(none).success).toBe(false);
  });
});

describe("can what a search may change be set and taken back?", () => {
  const held = withLimit(blank, "force.troopCeiling", {
    least: 4000,
    most: 7000,
    reason: "Pledged",
  });

  it("keeps one limit for each answer, in a form that can be saved", () => {
    const twice = withLimit(held, "force.troopCeiling", { stays: true });
    const both = withLimit(twice, "purpose.tasks[].tier@task-1", { out: ["first"] });
    expect(both.limits).toEqual([
      { limit: "force.troopCeiling", stays: true },
      { limit: "purpose.tasks[].tier@task-1", out: ["first"] },
    ]);
    expect(mandateDesignSchema.safeParse(both).success).toBe(true);
    expect(withLimit(held, "force.troopCeiling", undefined).limits).toEqual([]);
  });

  it.each(["troopCeiling", "force.troopCeiling@", "purpose.tasks[].tier", "force.<b>"])(
    "refuses a place that no answer can have: %s",
    (limit) => {
      const bad = { ...blank, limits: [{ limit }] };
      expect(mandateDesignSchema.safeParse(bad).success).toBe(false);
    },
  );
});
