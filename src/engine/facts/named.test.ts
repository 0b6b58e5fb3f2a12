import { expect, it } from "vitest";
import { named } from "./named";

it("tells a name from a stated none, and both from silence", () => {
  expect(named("Force commander")).toBe(true);
  expect(named("None")).toBe(false);
  expect([undefined, "", "tbd", "---"].map(named)).toEqual(Array(4).fill(undefined));
});
