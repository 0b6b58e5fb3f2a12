import { expect, it } from "vitest";
import { boardOf } from "../classroom/debrief/board-of";
import { madeClass, madeExercise } from "../classroom/debrief/cases/made-class";
import { templateDesign } from "../engine/stress/cases/stress-designs";
import { currentEvidence } from "../evidence/current";
import { precedents } from "../precedents/current";
import { apart, together } from "./debrief-parts";

const design = templateDesign("example");
const records = { evidence: currentEvidence, precedents };
const board = boardOf(madeExercise(design), madeClass(design, 3), records);

it("is an answer that went over in parts the same as one at once?", () => {
  const { rest, parts } = apart({ board, told: [] });
  expect(JSON.stringify(rest).length).toBeLessThan(JSON.stringify(board).length / 2);
  expect(together(structuredClone(rest), structuredClone(parts))).toEqual({ board, told: [] });
});
it("does an answer without parts stay as it is?", () => {
  expect(together({ board, told: [] }, [])).toEqual({ board, told: [] });
});
