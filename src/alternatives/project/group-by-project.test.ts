import * as fc from "fast-check";
import { expect, it } from "vitest";
import { groupByProject } from "./group-by-project";

const listed = (id: string, savedAt: number, project?: string, place = 0, projectTitle = "P") => ({
  id,
  savedAt,
  ...(project && { option: { project, projectTitle, place } }),
});

it("do designs of one project stand together where the newest of them stands, in their order?", () => {
  const groups = groupByProject([
    listed("alone", 9),
    listed("second", 8, "p", 1, "New title"),
    listed("other", 7),
    listed("first", 6, "p", 0, "Old title"),
  ]);
  expect(groups).toMatchObject([
    { kind: "design", design: { id: "alone" } },
    {
      kind: "project",
      project: "p",
      title: "New title",
      designs: [{ id: "first" }, { id: "second" }],
    },
    { kind: "design", design: { id: "other" } },
  ]);
});

it("is a project of one a design like any other?", () => {
  expect(groupByProject([listed("only", 1, "p")])).toMatchObject([{ kind: "design" }]);
});

it("is every design of any list told exactly once?", () => {
  const anyListed = fc
    .uniqueArray(fc.tuple(fc.nat(30), fc.constantFrom(undefined, "p", "q", "r")), {
      selector: ([id]) => id,
    })
    .map((designs) => designs.map(([id, project], at) => listed(`d${id}`, -at, project)));
  fc.assert(
    fc.property(anyListed, (designs) => {
      const told = groupByProject(designs).flatMap((group) =>
        group.kind === "design" ? [group.design] : group.designs,
      );
      expect(told.map(({ id }) => id).sort()).toEqual(designs.map(({ id }) => id).sort());
    }),
  );
});
