import { expect, it } from "vitest";
import { namesWithoutFile } from "./names-without-file";

it("which teams of a run have no file, however their names are written?", () => {
  const teams = [{ name: "blue " }, { name: "Red" }];
  expect(namesWithoutFile([" Blue", "", "  ", "Green", "RED"], teams)).toEqual(["Green"]);
  expect(namesWithoutFile([], teams)).toEqual([]);
});
