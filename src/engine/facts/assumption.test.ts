import { describe, expect, it } from "vitest";
import { assumptionHeld } from "./assumption";

const owner = ["international.councilOwner"] as const;
const trigger = ["international.councilTrigger"] as const;

describe("is an assumption owned?", () => {
  it.each([
    [true, true, "owned"],
    [true, false, "half-owned"],
    [false, trigger, "half-owned"],
    [false, false, "unowned"],
    [true, trigger, "not-stated"],
    [owner, trigger, "not-stated"],
  ] as const)("owner %j and trigger %j make it %s", (whose, sign, reason) => {
    expect(assumptionHeld(whose, sign).reason).toBe(reason);
  });

  it("names both fields that are silent", () => {
    expect(assumptionHeld(owner, trigger).missing).toEqual([...owner, ...trigger]);
  });
});
