import { expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { designOf } from "../cases/case";
import { armedBeside } from "./armed-beside-observers";

it.each([
  ["inside the ceiling", 200, 1000, true, [800]],
  ["beside the ceiling", 200, 1000, false, [1000]],
  ["either way where it is not said", 200, 1000, "not-stated", [800, 1000]],
  ["inside, and all of it", 1000, 1000, true, [0]],
  ["too many to be inside", 1001, 1000, "not-stated", [1000]],
  ["without a ceiling", 200, "not-stated", true, []],
] as const)(
  "how many armed troops stand beside observers %s?",
  (_, observers, ceiling, inside, armed) => {
    const design = designOf({
      "force.troopCeiling": ceiling,
      "force.observersInsideCeiling": inside,
    });
    expect(armedBeside(plainDesign(design), observers)).toEqual(armed);
  },
);
