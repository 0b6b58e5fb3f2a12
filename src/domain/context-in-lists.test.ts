import { expect, it } from "vitest";
import { contextInLists } from "./context-in-lists";
import { fieldCatalogue } from "./field-catalogue";
import { listOf } from "./field-path";

it("are they the lists and columns of the case that the catalogue has?", () => {
  const inLists = fieldCatalogue.filter(
    ({ path, value }) => value.kind === "rows" || listOf(path) !== path,
  );
  const ofTheCase = inLists.filter(({ decidedBy }) => decidedBy === "context");
  expect(contextInLists).toEqual(ofTheCase.map(({ path }) => path));
});
