import { describe, expect, it } from "vitest";
import { addressOf, pageAt, pageIds } from "./page-at";

describe("which page does an address open?", () => {
  it("comes back to every page from its own address", () => {
    for (const page of pageIds) expect(pageAt(addressOf(page).slice(1))).toBe(page);
  });

  it("looks at the first part alone, so that steps and questions lie inside their page", () => {
    expect(pageAt("/wizard/force?field=force.troopCeiling")).toBe("wizard");
    expect(pageAt("/assessment?check=there-in-time")).toBe("assessment");
    expect(pageAt("/?from=file")).toBe("start");
  });

  it("knows no other page", () => {
    expect(pageAt("/settings")).toBeUndefined();
    expect(pageAt("/start")).toBeUndefined();
  });
});
