import { beforeEach, describe, expect, it, vi } from "vitest";
import { blankDesign } from "../domain/design";
import { withValue } from "../domain/edit";
import { beginDesign, changeDesign, redo, undo, useDesignStore } from "./design-store";
import { typingPause } from "./group-typing";

const ceiling = () => useDesignStore.getState().design?.force?.troopCeiling?.value;
const setCeiling = (value: number, editing?: string) =>
  changeDesign((design) => withValue(design, "force.troopCeiling", value), editing);

describe("can every edit be taken back?", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    beginDesign(blankDesign("d", "D"));
  });

  it("goes back and forth over separate edits", () => {
    setCeiling(1000);
    setCeiling(2000);
    undo();
    expect(ceiling()).toBe(1000);
    undo();
    expect(ceiling()).toBeUndefined();
    redo();
    redo();
    expect(ceiling()).toBe(2000);
  });

  it("takes a stretch of typing in one field as one step", () => {
    setCeiling(5, "force.troopCeiling");
    setCeiling(50, "force.troopCeiling");
    setCeiling(500, "force.troopCeiling");
    undo();
    expect(ceiling()).toBeUndefined();
  });

  it("takes typing after a pause as a new step", () => {
    setCeiling(5, "force.troopCeiling");
    vi.advanceTimersByTime(typingPause + 1);
    setCeiling(50, "force.troopCeiling");
    undo();
    expect(ceiling()).toBe(5);
  });

  it("does not undo into the design that was open before", () => {
    setCeiling(1000);
    beginDesign(blankDesign("e", "E"));
    undo();
    expect(useDesignStore.getState().design?.id).toBe("e");
  });
});
