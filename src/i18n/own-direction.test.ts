import { expect, it } from "vitest";
import { ownDirection } from "./own-direction";

it("does a text that runs the other way say so?", () => {
  expect(ownDirection("Halvora and everyone in it are made up.", "rtl")).toBe("ltr");
  expect(ownDirection("بعثة UNMISS", "rtl")).toBeUndefined();
  expect(ownDirection("UNMISS بعثة", "rtl")).toBeUndefined();
  expect(ownDirection("7,000 (2011)", "rtl")).toBeUndefined();
  expect(ownDirection("جوبا, Juba", "ltr")).toBe("rtl");
  expect(ownDirection("Juba (جوبا)", "ltr")).toBeUndefined();
  expect(ownDirection("7,000", "ltr")).toBeUndefined();
});
