import { expect, it } from "vitest";
import type { MandateDesign } from "../../domain/design";
import { blankDesign } from "../../domain/design";
import { matchRows } from "./match-rows";

const task = (id: string, wording: string, type: string, passage?: string) => ({
  id,
  type: { value: type },
  wording: { value: wording, ...(passage ? { passage } : {}) },
});
const designWith = (...tasks: object[]) =>
  ({ ...blankDesign("d", "D"), purpose: { tasks: { value: tasks } } }) as MandateDesign;
const item = (paragraph: string, text: string, type: string) => ({ paragraph, text, type });
const tied = (design: MandateDesign, ...items: ReturnType<typeof item>[]) =>
  matchRows(design, "purpose.tasks", items).map(({ row }) => row?.id);

it("is an item tied to the row that was read from it, whatever the row says now?", () => {
  const design = designWith(
    task("a", "Other words", "demining", "operative paragraph 4 (b)"),
    task("b", "Clear mines", "demining"),
  );
  expect(tied(design, item("4 (b)", "Clear mines", "demining"))).toEqual(["a"]);
});

it("else to the row of the same words, before one of the same type?", () => {
  const design = designWith(
    task("a", "Train for it", "demining"),
    task("b", "to clear mines;", "demining"),
  );
  expect(tied(design, item("4 (a)", "To clear mines", "demining"))).toEqual(["b"]);
});

it("else to one of its type, each row once, and to none where nothing is left?", () => {
  const design = designWith(task("a", "Train for it", "demining"));
  const items = [item("4 (a)", "X", "demining"), item("4 (b)", "Y", "demining")];
  expect(tied(design, ...items)).toEqual(["a", undefined]);
});
