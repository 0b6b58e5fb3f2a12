import { expect, it } from "vitest";
import { plain } from "../../model/runs";
import { referenceDirection } from "./reference-direction";

it("is a reference read in the direction of its first letter?", () => {
  expect(referenceDirection([plain("Lisa Hultman و Jacob Kathman (2013)")], "rtl")).toBe("ltr");
  expect(referenceDirection([plain("(2013) بيانات UN")], "ltr")).toBe("rtl");
  expect(referenceDirection([plain("2013")], "rtl")).toBe("rtl");
  expect(referenceDirection([], "ltr")).toBe("ltr");
});
