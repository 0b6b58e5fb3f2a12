import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../../domain/design";
import { chosenOptions } from "./chosen-options";

const option = (id: string, baseline?: "no-mission"): MandateDesign => ({
  ...blankDesign(id, id.toUpperCase()),
  option: { project: "p", projectTitle: "P", place: 0, ...(baseline ? { baseline } : {}) },
});
const project = ["a", "b", "c", "d", "e"].map((id) => option(id));
const ids = (options: readonly MandateDesign[], asked = {}) =>
  chosenOptions(options, asked).designs.map(({ id }) => id);

describe("which options are compared?", () => {
  it("takes as many as fit where none is named, and says of none that it was left out", () => {
    expect(ids(project)).toEqual(["a", "b", "c", "d"]);
    expect(chosenOptions(project, {}).left).toBe(0);
  });
  it("takes those that are named, in the order of the project, with the base first", () => {
    expect(ids(project, { ids: ["c", "a"] })).toEqual(["a", "c"]);
    expect(ids(project, { ids: ["c", "a"], base: "c" })).toEqual(["c", "a"]);
  });
  it("holds them against a baseline unless another is asked for", () => {
    const based = [option("z", "no-mission"), ...project];
    expect(ids(based, { ids: ["a", "z"] })).toEqual(["z", "a"]);
    expect(ids(based, { ids: ["a", "z"], base: "a" })).toEqual(["a", "z"]);
  });
  it("keeps the base among those that fit", () => {
    expect(ids(project, { base: "e" })).toEqual(["e", "a", "b", "c"]);
  });
  it("says how many are not there, and how many do not fit", () => {
    const asked = { ids: ["a", "gone", "b", "c", "d", "e"], base: "gone" };
    expect(chosenOptions(project, asked)).toMatchObject({ unknown: 1, left: 1 });
    expect(ids(project, asked)).toEqual(["a", "b", "c", "d"]);
    expect(chosenOptions([], { ids: ["a"] })).toEqual({ designs: [], unknown: 1, left: 0 });
  });
});
