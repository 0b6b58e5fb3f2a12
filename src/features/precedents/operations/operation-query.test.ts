import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFilter } from "../../../precedents/browse/cases/any-filter";
import { operationFilterFrom, operationQuery } from "./operation-query";

describe("is the filter carried by an address?", () => {
  it("comes back from it unchanged", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(operationFilterFrom(operationQuery(filter))).toEqual(filter);
      }),
    );
  });

  it("narrows nothing by what it does not know", () => {
    expect(operationFilterFrom("type=army&decade=soon&size=big&organisation=UN&host=")).toEqual({});
    expect(operationFilterFrom("decade=1995")).toEqual({});
    expect(operationQuery({})).toBe("");
  });
});
