import { expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { answerAt, withAnswer } from "../../domain/edit";
import { variableOf, withChosen } from "./vary";

const path = "force.troopCeiling" as const;
const design = withAnswer(blankDesign("d", "D"), path, { value: 900, reason: "Asked for" });

it("begins with what the design says, and has every other value once", () => {
  expect(variableOf(design, { path }, [500, 900, 500, 700]).choices).toEqual([900, 500, 700]);
  expect(variableOf(blankDesign("d", "D"), { path }, [500]).choices).toEqual([undefined, 500]);
  const purposes = { path: "commitment.forcePurposes" as const };
  expect(variableOf(design, purposes, [["a"], ["a"], ["a", "b"]]).choices).toHaveLength(3);
});

it("sets a value and keeps its reason, and leaves the given design as it is", () => {
  const chosen = withChosen(design, [
    { path, value: 500 },
    { path: "force.aviation", value: true },
  ]);
  expect(answerAt(chosen, path)).toEqual({ value: 500, reason: "Asked for" });
  expect(answerAt(chosen, "force.aviation")).toEqual({ value: true });
  expect(answerAt(design, path)?.value).toBe(900);
});

it("takes an answer back where the choice is not to state it", () => {
  expect(answerAt(withChosen(design, [{ path, value: undefined }]), path)?.value).toBe(
    "not-stated",
  );
});
