import { beforeEach, describe, expect, it } from "vitest";
import { blankDesign } from "../domain/design";
import { applyRemedy } from "./apply-remedy";
import { beginDesign, undo, useDesignStore } from "./design-store";

const reserve = () => useDesignStore.getState().design?.commitment?.reserve;

describe("does a remedy make the edit that it names?", () => {
  beforeEach(() => beginDesign(blankDesign("d", "D")));

  it("sets the value in one step that can be undone", () => {
    const remedy = { id: "r", kind: "set", path: "commitment.reserve", value: true } as const;
    expect(applyRemedy(remedy)).toBe(true);
    expect(reserve()).toEqual({ value: true });
    undo();
    expect(reserve()).toBeUndefined();
  });

  it("changes nothing where it only opens a field", () => {
    expect(applyRemedy({ id: "r", kind: "open", path: "commitment.reserve" })).toBe(false);
    expect(reserve()).toBeUndefined();
  });
});
