import { describe, expect, it } from "vitest";
import { addressOfPart, parts, pathOf, placeAt } from "./place";

describe("which part does an address open?", () => {
  it("comes back to every part from its own address", () => {
    for (const part of parts) expect(placeAt(addressOfPart(part).slice(1)).part).toBe(part);
  });

  it("opens the index on what a task's link asks for", () => {
    expect(placeAt("/precedents?task=demining")).toEqual({
      part: "clauses",
      filter: { component: "demining" },
    });
  });

  it("comes back to the same place by its own path", () => {
    const places = [
      placeAt("/precedents"),
      placeAt("/precedents?task=demining&operation=unmiss&verb=decides&modality=assist&from=1995"),
      placeAt("/precedents/changes"),
      placeAt("/precedents/changes/unmiss"),
      placeAt("/precedents/operations"),
      placeAt("/precedents/operations/unmiss"),
      placeAt("/precedents/exhibits/unamir-1993"),
    ];
    for (const place of places) expect(placeAt(pathOf(place))).toEqual(place);
  });

  it("shows the whole index where the address asks for what there is not", () => {
    expect(placeAt("/precedents?task=dance&verb=sings&modality=&from=soon")).toEqual({
      part: "clauses",
      filter: {},
    });
    expect(placeAt("/precedents/elsewhere").part).toBe("clauses");
  });
});
