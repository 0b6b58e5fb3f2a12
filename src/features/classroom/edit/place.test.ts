import { expect, it } from "vitest";
import { editorPartIds } from "../../../classroom/edit/editor-parts";
import { addressOfPart, placeAt } from "./place";

it("does an address lead to its exercise and page, and an unknown page to the first?", () => {
  for (const part of editorPartIds)
    expect(placeAt(addressOfPart("mine", part).slice(1))).toEqual({ id: "mine", part });
  expect(placeAt("/exercise/mine")).toEqual({ id: "mine", part: "about" });
  expect(placeAt("/exercise/mine/none?x=1")).toEqual({ id: "mine", part: "about" });
  expect(placeAt("/exercise")).toEqual({ id: undefined, part: "about" });
});
