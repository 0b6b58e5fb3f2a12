import { expect, it } from "vitest";
import { reportOf } from "../../model/cases/report-of";
import { richDesign } from "../../model/cases/rich-design";
import { neededScripts } from "./needed-scripts";

it("does an English report ask for no other script, until its author writes in one?", () => {
  expect(neededScripts(reportOf(richDesign).report)).toEqual([]);
  const about = { ...richDesign.about, author: "李明", summary: "سلام" };
  expect(neededScripts(reportOf({ ...richDesign, about }).report)).toEqual(["arabic", "chinese"]);
});
