import { describe, expect, it } from "vitest";
import { addressOfOperation, addressOfPart, arrivalAt, parts, pathOf, placeAt } from "./place";

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
      placeAt("/precedents/operations?type=hybrid&host=Sudan+%28Darfur%29&decade=2000"),
      placeAt("/precedents/operations/unmiss"),
      placeAt("/precedents/exhibits/unamir-1993"),
    ];
    for (const place of places) expect(placeAt(pathOf(place))).toEqual(place);
  });

  it("opens the record on what its filters ask for, and an operation by its id", () => {
    expect(placeAt("/precedents/operations?type=hybrid&decade=2000&size=enormous")).toEqual({
      part: "operations",
      id: undefined,
      filter: { type: "hybrid", decade: 2000 },
    });
    expect(addressOfOperation("unmiss")).toBe("#/precedents/operations/unmiss");
  });

  it("arrives anew at another operation, and stays where only the filters change", () => {
    const at = (location: string) => arrivalAt(placeAt(location));
    expect(at("/precedents/operations/unmiss")).not.toBe(at("/precedents/operations/unmil"));
    expect(at("/precedents/operations?type=hybrid")).toBe(at("/precedents/operations"));
    expect(at("/precedents?task=demining")).toBe(at("/precedents"));
  });

  it("shows the whole index where the address asks for what there is not", () => {
    expect(placeAt("/precedents?task=dance&verb=sings&modality=&from=soon")).toEqual({
      part: "clauses",
      filter: {},
    });
    expect(placeAt("/precedents/elsewhere").part).toBe("clauses");
  });
});
