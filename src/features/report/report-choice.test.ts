import { expect, it } from "vitest";
import { usualChoice } from "./report-choice";

it("does the PDF keep the design to itself unless asked?", () => {
  expect(usualChoice().embeds).toBe(false);
});
