import { expect, it } from "vitest";
import { withComment } from "../comments";
import type { FieldPath } from "../field-path";
import { votedDesign } from "./cases/voted-design";
import { type Narrowed, narrowChoices } from "./narrow-choices";
import { choiceKey, choicesOf } from "./voted-choice";

const keys = (narrowed: Narrowed, design = votedDesign) =>
  narrowChoices(design, narrowed).map(choiceKey);
const remark = (id: string, row?: string, done = false) => ({
  id: `c-${id.length}-${row ?? ""}`,
  at: { kind: "field" as const, id, ...(row ? { row } : {}) },
  author: "A",
  when: "2026-11-20T10:00:00Z",
  text: "T",
  done,
});
const contested = (...fields: FieldPath[]): Narrowed => ({
  by: "contested",
  fields: new Set(fields),
});

it("is a round on everything, on a section or on what serves a factor?", () => {
  expect(keys({ by: "all" })).toEqual(choicesOf(votedDesign).map(choiceKey));
  expect(keys({ by: "section", section: "force" })).toEqual(["force.troopCeiling@"]);
  expect(keys({ by: "serves", serves: "troop-quantity" })).toEqual([
    "situation.sectors[].troops@north",
    "force.troopCeiling@",
  ]);
  expect(keys({ by: "section", section: "host" })).toEqual([]);
});

it("are the contested ones those with an open comment, on a cell too, or a field that is open?", () => {
  const said = [
    remark("force.troopCeiling"),
    remark("commitment.durationMonths", undefined, true),
    remark("purpose.tasks[].tier", "protect"),
    remark("situation.sectors[].risk", "south"),
  ].reduce(withComment, votedDesign);
  expect(keys(contested(), said)).toEqual(["purpose.tasks@protect", "force.troopCeiling@"]);
  expect(keys(contested("commitment.durationMonths"))).toEqual(["commitment.durationMonths@"]);
  expect(keys(contested("situation.sectors[].troops"))).toEqual([
    "situation.sectors[].troops@north",
  ]);
  expect(keys(contested("purpose.tasks[].tier"))).toEqual(["purpose.tasks@"]);
  expect(keys(contested())).toEqual([]);
});
