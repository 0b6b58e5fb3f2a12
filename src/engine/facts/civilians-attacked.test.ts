import { expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { designOf } from "../cases/case";
import { thresholdsOf } from "../thresholds";
import { civiliansAttacked } from "./civilians-attacked";

function answer(values: Parameters<typeof designOf>[0]) {
  const design = designOf(values);
  return civiliansAttacked({
    design: plainDesign(design),
    threshold: thresholdsOf(design),
    precedents: [],
  });
}

it("takes the author's own answer before who attacks, and silence for neither", () => {
  const rebels = { "situation.perpetrators": ["rebels"] };
  expect(answer({ ...rebels, "situation.civiliansTargeted": false })).toBe(false);
  expect(answer(rebels)).toBe(true);
  expect(answer({ "situation.perpetrators": [] })).toBe(false);
  expect(answer({})).toEqual(["situation.civiliansTargeted"]);
});
