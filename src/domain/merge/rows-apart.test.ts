import { expect, it } from "vitest";
import { blankDesign } from "../design";
import { withValue } from "../edit";
import { withRowAdded } from "../rows-edit";
import { mergeDesigns } from "./merge-designs";
import { rowsApart } from "./rows-apart";

const base = withRowAdded(blankDesign("d", "D"), "purpose.objectives", {
  id: "row-1",
  text: { value: "Civilians live safely" },
});
const added = (text: string, id = "row-2") =>
  withRowAdded(base, "purpose.objectives", { id, text: { value: text } });
const namesIn = (design: typeof base) => design.purpose?.objectives?.value;

it("do two rows that two authors gave the same id both stay?", () => {
  const copies = { base, mine: added("Elections are held"), theirs: added("Aid gets through") };
  expect(namesIn(mergeDesigns(rowsApart(copies)))).toEqual([
    { id: "row-1", text: { value: "Civilians live safely" } },
    { id: "row-3", text: { value: "Aid gets through" } },
    { id: "row-2", text: { value: "Elections are held" } },
  ]);
});

it("does all that pointed to such a row go with it?", () => {
  const pointed = withValue(added("Aid gets through"), "purpose.tasks", [
    { id: "t", objective: { value: "row-2" } },
  ]);
  const at = { author: "B", when: "2026-11-21T09:00:00Z", text: "Why?" };
  const theirs = {
    ...pointed,
    comments: [
      {
        ...at,
        id: "a",
        at: { kind: "field" as const, id: "purpose.objectives[].text", row: "row-2" },
      },
      { ...at, id: "b", at: { kind: "clause" as const, id: "objectives.row-2" } },
      { ...at, id: "c", at: { kind: "field" as const, id: "purpose.tasks", row: "row-2" } },
    ],
    drafting: {
      edits: [{ id: "objectives.row-2", base: "", text: "Aid" }],
      own: [
        { id: "own-1", after: "objectives.row-2", part: "operative" as const, level: 0, text: "" },
      ],
      struck: [{ id: "tasks.row-2", base: "" }],
      variants: [],
    },
  };
  const apart = rowsApart({ base, mine: added("Elections are held"), theirs }).theirs;
  expect(apart.purpose?.tasks?.value).toEqual([{ id: "t", objective: { value: "row-3" } }]);
  expect(apart.comments?.map(({ at }) => at.row ?? at.id)).toEqual([
    "row-3",
    "objectives.row-3",
    "row-2",
  ]);
  expect(apart.drafting?.edits?.[0]?.id).toBe("objectives.row-3");
  expect(apart.drafting?.own?.[0]?.after).toBe("objectives.row-3");
  expect(apart.drafting?.struck?.[0]?.id).toBe("tasks.row-2");
});

it("is a row of the common state one row, however it was worded since?", () => {
  const reworded = (text: string) => withValue(base, "purpose.objectives[].text", text, "row-1");
  const copies = { base, mine: reworded("One"), theirs: reworded("Other") };
  expect(rowsApart(copies)).toEqual(copies);
});

it("is a row of the same name one row, and without a common state one with anything in common?", () => {
  const known = { base, mine: added("Aid gets through"), theirs: added("Aid gets through") };
  expect(rowsApart(known)).toEqual(known);
  const sector = (name: string, risk: string) =>
    withRowAdded(blankDesign("d", "D"), "situation.sectors", {
      id: "row-1",
      name: { value: name },
      risk: { value: risk },
    });
  const alike = { mine: sector("North", "high"), theirs: sector("Northern districts", "high") };
  expect(rowsApart(alike)).toEqual(alike);
  const { theirs } = rowsApart({ mine: sector("North", "high"), theirs: sector("South", "low") });
  expect(theirs.situation?.sectors?.value).toMatchObject([{ id: "row-2" }]);
});
